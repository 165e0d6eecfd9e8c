/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;

/** Decides what becomes of the words that reference managers show: text, a citation, or nothing. */
final class ManagedText {

    private final Map<String, String> keys;
    /** Of each text that is open, whether something else stands for it. */
    private final Deque<Boolean> replaced = new ArrayDeque<>();
    private int printed;
    private int lists;

    /** @param keys of the report, by those that citations have */
    ManagedText(Map<String, String> keys) {
        this.keys = keys;
    }

    /** Whether words are text. */
    boolean isShown() {
        return !replaced.contains(true);
    }

    /** Such words begin; returns the citation that stands for them, if there is one. */
    Optional<DraftInline.Cited> begin(HtmlToken.Replaced text) {
        boolean shown = isShown();
        Optional<DraftInline.Cited> cited = text.by().filter(each -> each.isOf(keys.keySet()))
                .map(each -> each.keyed(keys));
        replaced.push(text.by().isEmpty() || cited.isPresent());
        if (shown) {
            printed += text.by().isPresent() && cited.isEmpty() ? 1 : 0;
            lists += text.by().isEmpty() ? 1 : 0;
        }
        return cited.filter(each -> shown);
    }

    /** Such words end. */
    void end() {
        replaced.pop();
    }

    /** How many citations are text. */
    int printed() {
        return printed;
    }

    /** How many lists of references are nothing. */
    int lists() {
        return lists;
    }
}
