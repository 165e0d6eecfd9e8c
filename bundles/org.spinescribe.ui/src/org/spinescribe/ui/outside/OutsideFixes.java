/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outside;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.text.TextLines;

/** Offers the language server's code actions with Ctrl+1 in files outside projects. */
public final class OutsideFixes implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && QuickFixes.exist(finding.finding());
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        IDocument document = context.getSourceViewer().getDocument();
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (model != null && document != null) {
            TextLines lines = new TextLines(document.get());
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position place = model.getPosition(annotation);
                if (annotation instanceof FindingAnnotation mark && place != null
                        && place.overlapsWith(context.getOffset(), Math.max(1, context.getLength()))) {
                    Finding now = mark.finding().at(place.getOffset(), place.getLength());
                    new QuickFixes("", lines, List.of(now)).of(now)
                            .forEach(action -> proposals.add(new ActionProposal(action, mark.getText())));
                }
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
