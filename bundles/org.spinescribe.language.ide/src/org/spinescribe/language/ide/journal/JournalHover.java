/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.journal;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.ProseText.Range;

/** Shows the source of a demand, and the summary of the journal that another one follows. */
public final class JournalHover implements IHoverService {

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams parameters, CancelIndicator cancelled) {
        if (resource.getParseResult() == null) {
            return EMPTY_HOVER;
        }
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(),
                document.getOffSet(parameters.getPosition()));
        EObject owner = leaf == null || leaf.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        return words(owner).map(said -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, said),
                Snapshot.range(document, new Range(leaf.getOffset(), leaf.getLength())))).orElse(EMPTY_HOVER);
    }

    private static Optional<String> words(EObject owner) {
        Demand demand = EcoreUtil2.getContainerOfType(owner, Demand.class);
        if (demand != null) {
            Wanted<Demand> wanted = new Wanted<>(demand, demand);
            return Optional.of(ServiceTexts.text("demand", wanted.journal()) + "\n\n"
                    + ServiceTexts.text("source", wanted.source())
                    + (wanted.unconfirmed() ? "\n\n" + ServiceTexts.text("demand.unconfirmed") : ""));
        }
        return owner instanceof Journal journal ? Optional.of(JournalWords.summary(journal)) : Optional.empty();
    }
}
