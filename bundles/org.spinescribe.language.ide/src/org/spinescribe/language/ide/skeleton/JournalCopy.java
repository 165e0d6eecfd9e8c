/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.skeleton;

import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.journal.Journal;

/** The initial text of a new journal, which follows another one and states the differences. */
public final class JournalCopy {

    private JournalCopy() {
    }

    /** Returns the text of a journal with the demands of another one. */
    public static String following(Journal other, String name, String title) {
        return """
                // Demands what %s does, unless it is said otherwise below.
                journal %s "%s"
                  follows %s
                  source "Where its demands were read"

                // abstract   at most 250 words   headings "Purpose", "Methods", "Results", "Conclusions"
                // body       at most 2500 words
                // keywords   at most 6
                // figures    at most 6
                // references at most 30
                """.formatted(JournalWords.title(other), name, title.replace("\"", "”"), other.getName());
    }
}
