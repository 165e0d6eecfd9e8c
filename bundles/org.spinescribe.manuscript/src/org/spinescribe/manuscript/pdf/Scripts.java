/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Properties of scripts. */
final class Scripts {

    private static final Set<UnicodeScript> SHAPED = Set.of(UnicodeScript.ARABIC, UnicodeScript.SYRIAC,
            UnicodeScript.THAANA, UnicodeScript.NKO, UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL,
            UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.SINHALA,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private Scripts() {
    }

    /** Whether the letters of a script change with their neighbours or carry marks, so that one font must have all. */
    static boolean areShaped(UnicodeScript script) {
        return SHAPED.contains(script);
    }

    /** Whether a character belongs to no script of its own, as signs, digits and combining marks do. */
    static boolean isShared(int character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || script == UnicodeScript.UNKNOWN;
    }
}
