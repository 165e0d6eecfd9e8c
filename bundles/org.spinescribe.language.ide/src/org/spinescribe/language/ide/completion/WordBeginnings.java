/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

/** Tests whether a text has a word with a given prefix, ignoring case. */
final class WordBeginnings {

    private WordBeginnings() {
    }

    static boolean any(String text, String typed) {
        for (int i = 0; i + typed.length() <= text.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (starts && text.regionMatches(true, i, typed, 0, typed.length())) {
                return true;
            }
        }
        return false;
    }
}
