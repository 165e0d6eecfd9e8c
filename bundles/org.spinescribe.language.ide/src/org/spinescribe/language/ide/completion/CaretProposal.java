/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something that could stand at the caret.
 *
 * @param label what is shown
 * @param text what is written; {@code ${1:words}} and {@code $0} are places that the caret visits
 * @param detail in a word or two, beside the label; may be empty
 * @param documentation Markdown; may be empty
 * @param matched what the typed text is compared with, beside the label; may be empty
 */
record CaretProposal(String label, String text, String detail, String documentation, String matched,
        CompletionItemKind kind) {

    /** A word that is written as it is shown. */
    static CaretProposal word(String word, String detail, String documentation) {
        return new CaretProposal(word, word, detail, documentation, "", CompletionItemKind.Keyword);
    }

    /** A value of something. */
    static CaretProposal value(String value, String detail, String documentation) {
        return new CaretProposal(value, value, detail, documentation, "", CompletionItemKind.Value);
    }

    /** Something that has a name. */
    static CaretProposal name(String name, String detail, String documentation) {
        return new CaretProposal(name, name, detail, documentation, detail, CompletionItemKind.Reference);
    }

    /** Whether what was typed is the beginning of a word of this. */
    boolean fits(String typed) {
        return WordBeginnings.any(label, typed) || WordBeginnings.any(matched, typed);
    }
}
