/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelContext.Verdict;
import org.spinescribe.clinical.levels.LevelForm.Joint;
import org.spinescribe.clinical.words.Beginnings;

/** Finds levels in running text, and ignores text that only looks like levels. */
public final class LevelFinder {

    private static final String LEVEL = "(?:Th|Co|Cx|[TDCLS])\\d{1,2}";
    /** The last letters of regions. */
    private static final String LETTERS = "TDCLShox";
    private static final String JOINT = "(?:[ \u00A0]?[-–—−‑][ \u00A0]?|/|[ \u00A0](?:to|through|thru)[ \u00A0])";

    /**
     * No match stands before a hyphen and a letter, as in T2-weighted, or before a point and a digit, as in a number.
     */
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{L}\\p{N}_.^/–—-])(?:(?:Occiput|Occ?|"
            + "O)(?=[-–—/]C)|" + LEVEL
            + ")(?:" + JOINT + "(?:" + LEVEL
            + "|\\d{1,2})(?![\\p{L}\\p{N}])){0,6}+(?![\\p{L}\\p{N}_^])(?!-(?!level)\\p{L})(?![.,]\\d)");

    private static final Pattern BETWEEN = Pattern.compile("[ \u00A0]?(?:,|and|or|&|,[ \u00A0]?and|/|;|"
            + "as well as)[ \u00A0]?");
    private static final Pattern FIRST = Pattern.compile("(\\p{L}+)(\\d{0,2})");

    private static final Level EIGHTH_CERVICAL = new Level(Region.CERVICAL, 8);

    private LevelFinder() {
    }

    private record Candidate(int start, int end, String words, LevelSpan span, LevelContext context, Verdict verdict) {

        Candidate as(Verdict other) {
            return new Candidate(start, end, words, span, context, other);
        }
    }

    /** The levels in a text, in its order, including those in words, such as "fifth lumbar vertebra". */
    public static List<LevelMention> find(String text) {
        Beginnings beginnings = Beginnings.of(text);
        List<Candidate> candidates = candidates(text, beginnings);
        settleOpenOnes(text, candidates);
        List<LevelMention> mentions = new ArrayList<>(LevelWords.find(text, beginnings));
        LevelKind next = null;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            boolean listed = i + 1 < candidates.size() && joined(text, candidate, candidates.get(i + 1));
            LevelKind kind = candidate.context().kind(candidate.span().kind());
            if (listed && next != null && isSaidOnce(next)) {
                kind = next;
            } else if (isEighthCervical(candidate.span()) && !candidate.context().isBone()) {
                kind = LevelKind.ROOT;
            }
            next = kind;
            if (candidate.verdict() == Verdict.LEVEL) {
                mentions.add(mention(candidate, kind));
            }
        }
        mentions.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return mentions;
    }

    /** A range with an en dash in place of a hyphen or of a dash with spaces, as journals print it. */
    public static String withEnDash(String range) {
        return range.replaceAll("[ \u00A0]?[-—−‑–][ \u00A0]?", "–");
    }

    /** Whether a word behind the last level of a list applies to all of them: "the C5 and C6 roots". */
    private static boolean isSaidOnce(LevelKind kind) {
        return kind == LevelKind.ROOT || kind == LevelKind.CORD || kind == LevelKind.DISC;
    }

    /** Whether a level is C8, which is a nerve only: there are eight cervical nerves and seven vertebrae. */
    private static boolean isEighthCervical(LevelSpan span) {
        return span.first().equals(EIGHTH_CERVICAL) || span.last().equals(EIGHTH_CERVICAL);
    }

    private static LevelMention mention(Candidate candidate, LevelKind kind) {
        LevelSpan span = new LevelSpan(kind, candidate.span().first(), candidate.span().last());
        return new LevelMention(candidate.start(), candidate.end(), span, form(candidate.words()));
    }

    /** A prefilter: whether a digit stands behind a letter of levels. */
    private static boolean mayHaveLevel(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) && LETTERS.indexOf(text.charAt(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Candidate> candidates(String text, Beginnings beginnings) {
        List<Candidate> candidates = new ArrayList<>();
        boolean mayHaveLevel = beginnings.hasDigit() && mayHaveLevel(text);
        Matcher found = CANDIDATE.matcher(text);
        LevelFields fields = new LevelFields(text, beginnings);
        while (mayHaveLevel && found.find()) {
            String words = found.group();
            Optional<LevelSpan> span = LevelNotation.parse(words.replaceAll("[ \u00A0](?:to|through|thru)[ \u00A0]",
                    "–"));
            Matcher first = FIRST.matcher(words);
            if (span.isPresent() && first.lookingAt()) {
                LevelContext context = fields.around(found.start(), found.end());
                int number = first.group(2).isEmpty() ? 0 : Integer.parseInt(first.group(2));
                candidates.add(new Candidate(found.start(), found.end(), words, span.get(), context,
                        context.verdict(first.group(1), number, words.length() > first.end())));
            }
        }
        return candidates;
    }

    /** Decides open candidates by a neighbour in their list: "T1 and T2-weighted images", "T5, T6 and T7 vertebrae". */
    private static void settleOpenOnes(String text, List<Candidate> candidates) {
        for (int i = candidates.size() - 2; i >= 0; i--) {
            settle(text, candidates, i, i + 1, i);
        }
        for (int i = 1; i < candidates.size(); i++) {
            settle(text, candidates, i - 1, i, i);
        }
    }

    private static void settle(String text, List<Candidate> candidates, int left, int right, int open) {
        Candidate neighbour = candidates.get(open == left ? right : left);
        boolean undecided = candidates.get(open).verdict() == Verdict.OPEN && neighbour.verdict() != Verdict.OPEN;
        if (undecided && joined(text, candidates.get(left), candidates.get(right))) {
            candidates.set(open, candidates.get(open).as(neighbour.verdict()));
        }
    }

    private static boolean joined(String text, Candidate left, Candidate right) {
        return right.start() - left.end() < 14 && BETWEEN.matcher(text.substring(left.end(), right.start())).matches();
    }

    private static LevelForm form(String words) {
        Matcher first = FIRST.matcher(words);
        String letters = first.lookingAt() ? first.group(1) : "";
        String rest = words.substring(letters.isEmpty() ? 0 : first.end());
        return new LevelForm(letters, joint(rest), rest.chars().anyMatch(Character::isUpperCase));
    }

    private static Joint joint(String rest) {
        if (rest.isEmpty()) {
            return Joint.NONE;
        }
        return switch (rest.charAt(0)) {
            case '–' -> Joint.EN_DASH;
            case '-', '‑' -> Joint.HYPHEN;
            case '/' -> Joint.SLASH;
            default -> rest.contains("t") ? Joint.WORD : Joint.OTHER_DASH;
        };
    }
}
