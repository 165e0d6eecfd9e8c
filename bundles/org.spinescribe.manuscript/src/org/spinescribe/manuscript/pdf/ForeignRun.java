/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Words of a text for which the bundled fonts lack characters. Spaces between words of one script belong to the run.
 *
 * @param start of the run in the text
 * @param end where it ends, exclusive
 * @param script of its letters; {@link UnicodeScript#COMMON} for signs alone
 */
record ForeignRun(int start, int end, UnicodeScript script) {

    /** The runs of a text, in their order. */
    static List<ForeignRun> in(String text, IntPredicate bundled) {
        List<ForeignRun> runs = new ArrayList<>();
        int length = 0;
        for (int at = 0; at < text.length(); at += length) {
            int character = text.codePointAt(at);
            length = Character.charCount(character);
            ForeignRun last = runs.isEmpty() ? null : runs.getLast();
            if (bundled.test(character)) {
                // a combining mark or a joiner stays with the letter before
                if (last != null && last.end() == at && UnicodeScript.of(character) == UnicodeScript.INHERITED) {
                    runs.set(runs.size() - 1, new ForeignRun(last.start(), at + length, last.script()));
                }
                continue;
            }
            ForeignRun next = new ForeignRun(at, at + length, script(character));
            if (last != null && last.goesOnWith(next, text)) {
                runs.set(runs.size() - 1, new ForeignRun(last.start(), next.end(),
                        last.script() == UnicodeScript.COMMON ? next.script() : last.script()));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    /** All characters of the run. */
    IntStream codePoints(String text) {
        return text.substring(start, end).codePoints();
    }

    /** Words of one script go on behind spaces, signs stay with the letters that they touch. */
    private boolean goesOnWith(ForeignRun next, String text) {
        return script == next.script && text.substring(end, next.start).isBlank()
                || end == next.start && (script == UnicodeScript.COMMON || next.script == UnicodeScript.COMMON);
    }

    private static UnicodeScript script(int character) {
        return Scripts.isShared(character) ? UnicodeScript.COMMON : UnicodeScript.of(character);
    }
}
