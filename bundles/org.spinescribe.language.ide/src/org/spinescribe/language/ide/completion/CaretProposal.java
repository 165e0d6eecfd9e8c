/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * A proposal at the caret.
 *
 * @param label the shown text
 * @param text the inserted text; {@code ${1:words}} and {@code $0} are placeholders
 * @param detail a word or two beside the label; may be empty
 * @param documentation Markdown; may be empty
 * @param matched further text to match with the typed prefix; may be empty
 */
record CaretProposal(String label, String text, String detail, String documentation, String matched,
        CompletionItemKind kind) {

    /** Creates a proposal of a word that is inserted as shown. */
    static CaretProposal word(String word, String detail, String documentation) {
        return new CaretProposal(word, word, detail, documentation, "", CompletionItemKind.Keyword);
    }

    /** Creates a proposal of a value. */
    static CaretProposal value(String value, String detail, String documentation) {
        return new CaretProposal(value, value, detail, documentation, "", CompletionItemKind.Value);
    }

    /** Creates a proposal of a name. */
    static CaretProposal name(String name, String detail, String documentation) {
        return new CaretProposal(name, name, detail, documentation, detail, CompletionItemKind.Reference);
    }

    /** Returns whether the typed prefix begins a word of this proposal. */
    boolean fits(String typed) {
        return WordBeginnings.any(label, typed) || WordBeginnings.any(matched, typed);
    }
}
