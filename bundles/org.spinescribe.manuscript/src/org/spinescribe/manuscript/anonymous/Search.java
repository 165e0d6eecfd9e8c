/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the places of one text that identify the authors. The first clue that matches a place counts. */
final class Search {

    /** The text between two authors: merging their places hides even the number of authors. */
    private static final Pattern BETWEEN = Pattern.compile("(?:, and|,| and| &|;)?[ \u00A0]");
    private static final String AUTHORS = "[authors]";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}[ ]+\\p{Lu}{2,}");

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}\\p{Ll}{2}");

    private final String text;
    private final FoldedText folded;
    private final String plain;
    private final BitSet taken = new BitSet();
    private final List<Find> finds = new ArrayList<>();

    Search(String text) {
        this.text = text;
        folded = FoldedText.of(text);
        plain = folded.text();
    }

    /** Hides the matches of an expression. */
    void hide(Pattern pattern, String instead, Predicate<String> wanted) {
        Matcher found = pattern.matcher(plain);
        while (found.find()) {
            if (wanted.test(found.group())) {
                take(folded.start(found.start()), folded.end(found.end()), instead);
            }
        }
    }

    /** Hides the rest of a place behind its hidden part, from the next capitalised word. */
    void hideRest(int start, int end, String instead) {
        int from = Math.max(start, taken.previousSetBit(end - 1) + 1);
        Matcher capital = CAPITAL.matcher(text).region(from, end);
        if (capital.find()) {
            take(capital.start(), end, instead);
        }
    }

    /**
     * Searches for a clue.
     *
     * @param shortForm whether letters are an abbreviation
     * @param works of others, whose authors may stand before the citation
     * @param doubts receives the words that stay, and their start
     */
    void look(Clue clue, Predicate<String> shortForm, List<NamedWork> works, BiConsumer<String, Integer> doubts) {
        Matcher found = clue.pattern().matcher(plain);
        while (found.find()) {
            int start = folded.start(found.start());
            int end = folded.end(found.end());
            if (end <= start || !taken.get(start, end).isEmpty()) {
                continue;
            }
            boolean letters = clue.weight() == Clue.Weight.LETTERS;
            if (letters && shortForm.test(found.group())) {
                taken.set(start, end);
            } else if (clue.weight() == Clue.Weight.DOUBTFUL || letters && inCapitals(found.start(), found.end())
                    || isOthers(start, end, works)) {
                taken.set(start, end);
                doubts.accept(text.substring(start, end), start);
            } else {
                take(start, end, clue.instead());
            }
        }
    }

    private boolean isOthers(int start, int end, List<NamedWork> works) {
        return works.stream().anyMatch(work -> work.names(text, start, end));
    }

    /** Whether the letters are a word of a line in capitals: RESPONSE TO TREATMENT names nobody called TO. */
    private boolean inCapitals(int start, int end) {
        int from = Math.max(0, plain.lastIndexOf(' ', Math.max(0, start - 2)));
        int next = plain.indexOf(' ', Math.min(plain.length(), end + 1));
        String around = plain.substring(from, next < 0 ? plain.length() : next);
        Matcher capitals = CAPITALS.matcher(around);
        while (capitals.find()) {
            String[] words = capitals.group().split(" +");
            if (words[0].length() > 3 || words[1].length() > 3) {
                return true;
            }
        }
        return false;
    }

    private void take(int start, int end, String instead) {
        if (end > start && taken.get(start, end).isEmpty()) {
            taken.set(start, end);
            finds.add(new Find(start, end, instead));
        }
    }

    /** The places found, in order; several authors in a row are one place. */
    List<Find> finds() {
        List<Find> merged = new ArrayList<>();
        for (Find find : finds.stream().sorted(Comparator.comparingInt(Find::start)).toList()) {
            Find last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && find.instead().equals(Clue.AUTHOR) && last.instead().startsWith("[author")
                    && BETWEEN.matcher(text.substring(last.end(), find.start())).matches()) {
                merged.set(merged.size() - 1, new Find(last.start(), find.end(), AUTHORS));
            } else {
                merged.add(find);
            }
        }
        return merged;
    }
}
