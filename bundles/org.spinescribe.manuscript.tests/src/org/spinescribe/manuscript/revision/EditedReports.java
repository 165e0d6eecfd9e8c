/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits that an author makes in the text of a report between two versions, of every kind, at random places. */
final class EditedReports {

    private static final int MOST = 8;
    private static final Pattern WORD = Pattern.compile("(?<=[a-z,] )[a-z]{3,}(?= [a-z])");
    private static final Pattern NUMBER = Pattern.compile("(?<=[a-z(|] {1,9})\\d{1,3}(?= {1,9}[a-z|])");
    private static final Pattern PARAGRAPH = Pattern.compile(
            "(?m)(?<=\\n\\n)  [A-Z][^{}\\n]*(?:\\n  \\S[^{}\\n]*)*\\n(?=\\n|\\})");
    private static final Pattern ROW = Pattern.compile("(?m)(?<=-\\|\\n)(?:[ \\t]*\\|.*\\n)+");
    private static final Pattern BLOCK = Pattern.compile("(?m)^(?:figure|table|author|abbreviation|keywords|section"
            + "|consent|funding|references|short title) [^{}]*(?:\\{[^{}]*\\}[^{}\\n]*)?\\n(?=\\n|$)");
    private static final List<BiFunction<String, Random, String>> KINDS = List.of(
            (text, random) -> replaced(text, WORD, random, "another"),
            (text, random) -> replaced(text, WORD, random, ""),
            (text, random) -> replaced(text, WORD, random, "*emphatic* words of T5"),
            (text, random) -> replaced(text, WORD, random, "10^3^ and CO~2~"),
            (text, random) -> replaced(text, WORD, random, "words^[A note that is new.]"),
            (text, random) -> replaced(text, NUMBER, random, String.valueOf(1 + random.nextInt(99))),
            (text, random) -> replaced(text, PARAGRAPH, random, ""),
            (text, random) -> replaced(text, PARAGRAPH, random, "  One paragraph.\n\n  - an item\n  - another one\n"),
            (text, random) -> replaced(text, PARAGRAPH, random,
            "  A new table:\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n"),
            (text, random) -> swapped(text, PARAGRAPH, random),
            (text, random) -> rows(text, random),
            (text, random) -> replaced(text, BLOCK, random, ""),
            (text, random) -> swapped(text, BLOCK, random),
            (text, random) -> text.replaceFirst("(case report|title) \"([^\"]*)\"", "$1 \"$2, revised\""));

    private EditedReports() {
    }

    /** Another version of a report. */
    static String edit(String report, Random random) {
        String edited = report;
        for (int i = 1 + random.nextInt(MOST); i > 0; i--) {
            edited = KINDS.get(random.nextInt(KINDS.size())).apply(edited, random);
        }
        return edited;
    }

    private static String replaced(String text, Pattern pattern, Random random, String by) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        return text.substring(0, one.start()) + by + text.substring(one.end());
    }

    private static String swapped(String text, Pattern pattern, Random random) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        if (found.size() < 2) {
            return text;
        }
        int first = random.nextInt(found.size() - 1);
        MatchResult one = found.get(first);
        MatchResult other = found.get(first + 1 + random.nextInt(found.size() - first - 1));
        return text.substring(0, one.start()) + other.group() + text.substring(one.end(), other.start()) + one.group()
                + text.substring(other.end());
    }

    /** Rows of a table in another order, or fewer or more of them. */
    private static String rows(String text, Random random) {
        List<MatchResult> found = ROW.matcher(text).results().toList();
        if (found.isEmpty()) {
            return text;
        }
        MatchResult one = found.get(random.nextInt(found.size()));
        List<String> rows = new ArrayList<>(one.group().lines().toList());
        switch (random.nextInt(3)) {
            case 0 -> Collections.shuffle(rows, random);
            case 1 -> rows.add(rows.getFirst());
            default -> rows.remove(random.nextInt(rows.size()));
        }
        return text.substring(0, one.start()) + String.join("\n", rows) + "\n" + text.substring(one.end());
    }
}
