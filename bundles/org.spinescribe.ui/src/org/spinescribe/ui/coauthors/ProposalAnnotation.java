/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** The mark of a proposal or a comment in a file that is in no project. */
public final class ProposalAnnotation extends Annotation implements IQuickFixableAnnotation {

    private final ProposalMark mark;

    ProposalAnnotation(ProposalMark mark) {
        super(ProposalMarkers.TYPE, false, mark.message());
        this.mark = mark;
    }

    ProposalMark mark() {
        return mark;
    }

    @Override
    public void setQuickFixable(boolean state) {
        // Something can always be done with it.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return true;
    }
}
