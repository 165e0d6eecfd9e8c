/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * Sorts the quick fixes by severity, so that Ctrl+1 and Enter fix an error and not an info beside it. The editor
 * returns the markers at an offset in no order.
 */
public final class OrderedFixes implements IQuickAssistProcessor {

    private static final int NO_MARKER = -1;

    private final IQuickAssistProcessor fixes;

    private OrderedFixes(IQuickAssistProcessor fixes) {
        this.fixes = fixes;
    }

    /** Sorts the quick fixes of a viewer. */
    public static void install(ISourceViewer viewer) {
        IQuickAssistAssistant assistant = viewer instanceof ISourceViewerExtension3 extended
                ? extended.getQuickAssistAssistant() : null;
        if (assistant != null && assistant.getQuickAssistProcessor() != null) {
            assistant.setQuickAssistProcessor(new OrderedFixes(assistant.getQuickAssistProcessor()));
        }
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        ICompletionProposal[] proposals = fixes.computeQuickAssistProposals(context);
        if (proposals == null || context.getSourceViewer() == null) {
            return proposals;
        }
        Map<String, Integer> severities = severities(context.getSourceViewer().getAnnotationModel());
        return Arrays.stream(proposals).filter(Objects::nonNull).sorted(Comparator.comparingInt(proposal ->
                -severities.getOrDefault(Objects.toString(proposal.getAdditionalProposalInfo(), ""), NO_MARKER)))
                .toArray(ICompletionProposal[]::new);
    }

    /** Returns the severity of each message. The additional info of a proposal is the message of its finding. */
    private static Map<String, Integer> severities(IAnnotationModel annotations) {
        Map<String, Integer> severities = new HashMap<>();
        annotations.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof MarkerAnnotation mark) {
                severities.merge(mark.getMarker().getAttribute(IMarker.MESSAGE, ""),
                        mark.getMarker().getAttribute(IMarker.SEVERITY, 0), Math::max);
            }
        });
        return severities;
    }

    @Override
    public String getErrorMessage() {
        return fixes.getErrorMessage();
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return fixes.canFix(annotation);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return fixes.canAssist(context);
    }
}
