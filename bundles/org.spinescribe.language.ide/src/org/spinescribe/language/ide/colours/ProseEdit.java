/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.ide.colours.ColouredText.Prose;

/**
 * An edit within prose that affects the tokens of its own lines only. Most edits are of this kind.
 *
 * @param before the highlighted text before the edit
 * @param now the text after the edit
 * @param offset the offset of the edit
 * @param removed the number of removed characters
 * @param prose the index of the prose in {@code before.prose()}
 */
record ProseEdit(ColouredText before, String now, int offset, int removed, int prose) {

    /**
     * The characters that begin or end prose, or escape such a character; and the line terminators that only some rules
     * know.
     */
    private static final String TELLING = "{}\\\r\u0085\u2028\u2029";

    /** Returns the edit, if it is of this kind; empty when the whole text must be tokenised again. */
    static Optional<ProseEdit> of(ColouredText before, String now, int offset, int removed) {
        int inserted = now.length() - before.text().length() + removed;
        if (tells(before.text(), offset, offset + removed) || tells(now, offset, offset + inserted)) {
            return Optional.empty();
        }
        int place = 0;
        while (place < before.prose().size() && before.prose().get(place).end() <= offset) {
            if (!isClosed(before, place)) {
                return Optional.empty(); // the lines after unclosed prose determine its end
            }
            place++;
        }
        boolean within = place < before.prose().size() && isClosed(before, place)
                && before.prose().get(place).surrounds(offset, offset + removed);
        return within ? Optional.of(new ProseEdit(before, now, offset, removed, place)) : Optional.empty();
    }

    /** Returns whether prose has its closing brace; otherwise it ends before a line, or with the text. */
    private static boolean isClosed(ColouredText text, int place) {
        int end = text.prose().get(place).end();
        return text.text().charAt(end - 1) == '}' && end < text.text().length();
    }

    /**
     * Returns whether a range has such a character. An escape before the range counts, too, and so does the end of an
     * unclosed comment.
     */
    private static boolean tells(String text, int start, int end) {
        for (int i = Math.max(0, start - 1); i < end; i++) {
            if (TELLING.indexOf(text.charAt(i)) >= 0 && (i >= start || text.charAt(i) == '\\')) {
                return true;
            }
        }
        return text.substring(Math.max(0, start - 1), Math.min(text.length(), end + 1)).contains("*/");
    }

    /** Tokenises the lines of the edit, and keeps all other tokens. */
    ColouredText read() {
        int shift = now.length() - before.text().length();
        Prose own = before.prose().get(prose);
        int start = Math.max(own.start(), before.text().lastIndexOf('\n', offset - 1) + 1);
        int lineEnd = before.text().indexOf('\n', offset + removed);
        int end = lineEnd < 0 || lineEnd > own.end() ? own.end() : lineEnd;
        List<ColouredWord> words = new ArrayList<>(before.words().size() + 1);
        before.words().stream().filter(word -> word.end() <= start).forEach(words::add);
        words.addAll(ProseReferences.in(now.substring(start, end + shift), start));
        before.words().stream().filter(word -> word.offset() >= end).forEach(word -> words.add(word.shifted(shift)));
        List<Prose> all = new ArrayList<>(before.prose());
        for (int i = prose; i < all.size(); i++) {
            all.set(i, all.get(i).shifted(i == prose ? 0 : shift, shift));
        }
        return new ColouredText(now, words, all);
    }
}
