/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.Images;
import org.spinescribe.ui.ReportPath;

/** Offers the quick fixes of proposals and comments with Ctrl+1 in files outside projects, which have no markers. */
public final class OutsideProposalFixes implements IQuickAssistProcessor {

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof ProposalAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        List<ICompletionProposal> fixes = new ArrayList<>();
        if (model != null) {
            for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
                Annotation annotation = all.next();
                Position place = model.getPosition(annotation);
                if (annotation instanceof ProposalAnnotation shown && place != null
                        && place.overlapsWith(context.getOffset(), Math.max(1, context.getLength()))) {
                    MarkFix.of(shown.mark()).forEach(fix -> fixes.add(new Offered(fix, shown.getText())));
                }
            }
        }
        return fixes.toArray(ICompletionProposal[]::new);
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    /**
     * A fix as a proposal of quick assist.
     *
     * @param reason the message of the mark
     */
    private record Offered(MarkFix fix, String reason) implements ICompletionProposal {

        @Override
        public void apply(IDocument document) {
            IEditorPart active = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
            if (active instanceof ITextEditor editor
                    && document == editor.getDocumentProvider().getDocument(editor.getEditorInput())) {
                ReportPath.of(editor.getEditorInput()).ifPresent(report -> fix.deciding().with(new Decision(
                        ReportProposals.of(report), editor)));
            }
        }

        @Override
        public String getDisplayString() {
            return fix.label();
        }

        @Override
        public String getAdditionalProposalInfo() {
            return reason;
        }

        @Override
        public Image getImage() {
            return Images.of("author");
        }

        /** The decision itself selects the changed text. */
        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
