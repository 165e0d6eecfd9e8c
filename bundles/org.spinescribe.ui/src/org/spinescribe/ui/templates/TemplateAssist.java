/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.templates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.spinescribe.ui.Images;
import org.spinescribe.ui.assist.AutoOpened;
import org.spinescribe.ui.assist.ContentAssist;
import org.spinescribe.ui.typing.Surroundings;

/**
 * Adds templates to the proposals of the language server, filtered by the typed prefix: whole blocks at the start of a
 * line, elements of blocks behind spaces, none in prose. Eclipse's own processor accesses the widget, but the Generic
 * Editor calls processors in the background, so that one is unusable.
 */
public final class TemplateAssist extends ContentAssist {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Stream.concat(Arrays.stream(super.computeCompletionProposals(viewer, offset)),
                templates(viewer, offset).stream()).toArray(ICompletionProposal[]::new);
    }

    private static List<ICompletionProposal> templates(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        try {
            if (AutoOpened.isInTheWay(viewer, offset)) {
                return List.of();
            }
            int line = document.getLineInformationOfOffset(offset).getOffset();
            String before = document.get(line, offset - line);
            String typed = before.stripLeading();
            Surroundings surroundings = Surroundings.of(document);
            if (!typed.chars().allMatch(letter -> Character.isLetter(letter) || letter == ' ')
                    || surroundings.isProse(offset) || surroundings.isQuotedOrComment(offset)) {
                return List.of();
            }
            String context = before.length() > typed.length() ? ReportTemplates.LINE : ReportTemplates.BLOCK;
            return proposals(document, context, offset, typed);
        } catch (BadLocationException e) {
            return List.of(); // the document has become shorter since
        }
    }

    private static List<ICompletionProposal> proposals(IDocument document, String where, int offset, String typed) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        int start = offset - typed.length();
        for (Template template : ReportTemplates.store().getTemplates(where)) {
            if (template.getName().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
                DocumentTemplateContext context = new DocumentTemplateContext(
                        ReportTemplates.contexts().getContextType(where), document, start, typed.length());
                proposals.add(new TemplateProposal(template, context, new Region(start, typed.length()),
                        Images.of("casereport")));
            }
        }
        return proposals;
    }
}
