/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hover;

import java.util.Optional;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.names.Snapshot;

/** Explains levels, keywords, scales, works, figures, abbreviations, journals and the words of the language. */
public final class ReportHoverService implements IHoverService {

    @Override
    public Hover hover(Document document, XtextResource resource, HoverParams parameters, CancelIndicator cancelled) {
        int offset = document.getOffSet(parameters.getPosition());
        Optional<Explanation> explanation = Snapshot.report(resource)
                .flatMap(report -> Explanation.at(report, resource.getParseResult().getRootNode(), offset));
        return explanation.map(found -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, found.markdown()),
                Snapshot.range(document, found.range()))).orElse(IHoverService.EMPTY_HOVER);
    }
}
