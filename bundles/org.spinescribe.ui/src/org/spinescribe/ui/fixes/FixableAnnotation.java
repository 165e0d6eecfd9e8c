/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/** The mark of something that may be mended. It knows from the start whether it can be, so nobody has to tell it. */
public abstract class FixableAnnotation extends Annotation implements IQuickFixableAnnotation {

    private final boolean fixable;

    /**
     * @param type of the annotation, on which its looks depend
     * @param words that are shown
     * @param fixable whether there is something to offer
     */
    protected FixableAnnotation(String type, String words, boolean fixable) {
        super(type, false, words);
        this.fixable = fixable;
    }

    @Override
    public final void setQuickFixable(boolean state) {
        // It is known already.
    }

    @Override
    public final boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public final boolean isQuickFixable() {
        return fixable;
    }
}
