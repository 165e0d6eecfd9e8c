/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.spinescribe.drafts.DraftInline;

/** The open fields of a part, one within another, and the line of the present paragraph around them. */
final class OpenFields {

    private final Deque<WordField> fields = new ArrayDeque<>();
    private List<DraftInline> line;

    /** Begins a paragraph; the open fields go on in it. */
    void startLine() {
        line = new ArrayList<>();
    }

    /** Moves the shown text of open fields to the line, and gives the line; the fields go on in the next paragraph. */
    List<DraftInline> endLine() {
        List<WordField> open = List.copyOf(fields); // the innermost first
        for (int i = 0; i < open.size(); i++) {
            List<DraftInline> outer = i + 1 < open.size() ? open.get(i + 1).content : line;
            outer.addAll(open.get(i).content);
            open.get(i).content.clear();
        }
        return line;
    }

    /** Begins a field within the others. */
    WordField begin(boolean showing) {
        WordField field = new WordField();
        field.showing = showing;
        fields.push(field);
        return field;
    }

    /** Ends the innermost field; empty when none is open. */
    Optional<WordField> end() {
        return Optional.ofNullable(fields.poll());
    }

    /** Ends a field that stands for an element, even when fields within have no end. */
    void remove(WordField field) {
        fields.remove(field);
    }

    Optional<WordField> innermost() {
        return Optional.ofNullable(fields.peek());
    }

    boolean any(Predicate<WordField> wanted) {
        return fields.stream().anyMatch(wanted);
    }

    /** Whether the present text is shown. The instruction of a field is not. */
    boolean isShowing() {
        return fields.isEmpty() || fields.peek().showing;
    }

    /** The list that takes the present text: that of the innermost field, or the line. */
    List<DraftInline> sink() {
        return fields.isEmpty() ? line : fields.peek().content;
    }
}
