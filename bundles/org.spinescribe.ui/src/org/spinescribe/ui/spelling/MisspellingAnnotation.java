/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.spelling.Misspelling;

/** A wavy line below a word. */
final class MisspellingAnnotation extends Annotation implements IQuickFixableAnnotation {

    static final String TYPE = "org.spinescribe.ui.misspelling";

    private final Misspelling misspelling;

    MisspellingAnnotation(Misspelling misspelling) {
        super(TYPE, false, NLS.bind(SpellingTexts.unknown, misspelling.word()));
        this.misspelling = misspelling;
    }

    Misspelling misspelling() {
        return misspelling;
    }

    @Override
    public void setQuickFixable(boolean state) {
        // There is always something to offer: to add the word.
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
