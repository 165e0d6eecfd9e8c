/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;

/**
 * An annotation that may have a quick fix. Whether there is one is known from the start, so the editor need not ask.
 */
public abstract class FixableAnnotation extends Annotation implements IQuickFixableAnnotation {

    private final boolean fixable;

    /**
     * @param type the annotation type, which determines the looks
     * @param words the shown message
     * @param fixable whether there is a quick fix
     */
    protected FixableAnnotation(String type, String words, boolean fixable) {
        super(type, false, words);
        this.fixable = fixable;
    }

    @Override
    public final void setQuickFixable(boolean state) {
        // The state is known from the start.
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
