/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.spelling.Misspelling;
import org.spinescribe.ui.fixes.FixableAnnotation;

/** The annotation that underlines a misspelled word. */
final class MisspellingAnnotation extends FixableAnnotation {

    static final String TYPE = "org.spinescribe.ui.misspelling";

    private final Misspelling misspelling;

    MisspellingAnnotation(Misspelling misspelling) {
        super(TYPE, NLS.bind(SpellingTexts.unknown, misspelling.word()), true); // the word can be added
        this.misspelling = misspelling;
    }

    Misspelling misspelling() {
        return misspelling;
    }
}
