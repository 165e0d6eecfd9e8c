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
 * An edit within prose that cannot change how anything outside its own lines is read. Most edits are such.
 *
 * @param before the text as it was read before the edit
 * @param now the text after it
 * @param offset where the edit is
 * @param removed how many characters it took away
 * @param prose the place of the prose in {@code before.prose()}
 */
record ProseEdit(ColouredText before, String now, int offset, int removed, int prose) {

    /** What begins or ends prose or hides a sign that does; and line ends that only some rules take for one. */
    private static final String TELLING = "{}\\\r\u0085\u2028\u2029";

    /** The edit, if it is one; empty when the whole text has to be read again. */
    static Optional<ProseEdit> of(ColouredText before, String now, int offset, int removed) {
        int inserted = now.length() - before.text().length() + removed;
        if (tells(before.text(), offset, offset + removed) || tells(now, offset, offset + inserted)) {
            return Optional.empty();
        }
        int place = 0;
        while (place < before.prose().size() && before.prose().get(place).end() <= offset) {
            if (!isClosed(before, place)) {
                return Optional.empty(); // where it ends, the lines after it tell
            }
            place++;
        }
        boolean within = place < before.prose().size() && isClosed(before, place)
                && before.prose().get(place).surrounds(offset, offset + removed);
        return within ? Optional.of(new ProseEdit(before, now, offset, removed, place)) : Optional.empty();
    }

    /** Prose without its closing brace ends before a line, or with the text. */
    private static boolean isClosed(ColouredText text, int place) {
        int end = text.prose().get(place).end();
        return text.text().charAt(end - 1) == '}' && end < text.text().length();
    }

    /** The sign before counts, since it may hide the first one; and so does the end of a comment that nobody has closed. */
    private static boolean tells(String text, int start, int end) {
        for (int i = Math.max(0, start - 1); i < end; i++) {
            if (TELLING.indexOf(text.charAt(i)) >= 0 && (i >= start || text.charAt(i) == '\\')) {
                return true;
            }
        }
        return text.substring(Math.max(0, start - 1), Math.min(text.length(), end + 1)).contains("*/");
    }

    /** The text after the edit, of which only its lines are read again. */
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
