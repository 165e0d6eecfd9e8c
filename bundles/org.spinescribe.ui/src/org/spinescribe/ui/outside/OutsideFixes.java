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

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.ui.fixes.FixTexts;

/** Offers with Ctrl+1 to write, in place of the words at fault, what the rule proposes. */
public final class OutsideFixes implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation finding && finding.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position place = model.getPosition(annotation);
                if (annotation instanceof FindingAnnotation finding && place != null
                        && place.overlapsWith(context.getOffset(), Math.max(1, context.getLength()))) {
                    finding.finding().replacements().forEach(text -> proposals.add(proposal(finding, place, text)));
                }
            }
        }
        return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal proposal(FindingAnnotation finding, Position place, String text) {
        return new CompletionProposal(text, place.getOffset(), place.getLength(), text.length(),
                PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_TOOL_PASTE),
                NLS.bind(FixTexts.replace, text), null, finding.getText());
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
