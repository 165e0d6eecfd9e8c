/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.response;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How reviewers and journals mark who speaks and where a point begins. */
final class SpeakerMarks {

    private static final int LONGEST_HEADING = 90;
    private static final String WHO = "(?<who>reviewers?|referees?|editor[- ]in[- ]chief|(?:(?:associate|section|"
            + "handling|managing|academic) )?editors?|editorial (?:office|board))";
    private static final String NUMBER = "(?<number>\\d{1,2}|[A-E]|[IVX]{1,4}|one|two|three|four|five)";
    private static final Pattern SPEAKER = Pattern.compile("(?i)"
            + "(?:(?:comments?|remarks?|report|review) (?:from|of|by) )?(?:the )?" + WHO
            + "(?:['’]s)?(?:\\s*(?:#|no\\.?|number)?\\s*" + NUMBER + "\\b)?(?:['’]s)?"
            + "(?:\\s*\\([^)]{0,60}\\))?(?:\\s*(?:comments?|remarks?|report|review))?"
            + "(?:\\s*(?:to|for) (?:the )?authors?)?\\s*(?<end>[:.–—-]?)\\s*(?<rest>.*)");
    private static final Pattern POINT = Pattern.compile("(?i)(?:(?:major|minor|specific|general)\\s+)?"
            + "(?:(?:comment|point|question|concern|issue|remark)s?\\s*(?:#|no\\.?)?\\s*\\d{1,2}(?:\\.\\d{1,2})?\\b.*"
            + "|[QCRP]?\\(?\\d{1,2}(?:[.]\\d{1,2})*[.):]\\)?\\s+\\S.*|\\([a-z0-9]{1,2}\\)\\s+\\S.*|[a-z][).]\\s+\\S.*"
            + "|[-•*–·]\\s+\\S.*|(?:pages?|p\\.|lines?|l\\.)\\s*\\d+\\b.{3,})");
    private static final Pattern GROUP = Pattern.compile("(?i)(?:the )?(?:major|minor|general|specific|other|"
            + "additional|detailed|further|editorial)(?: and (?:major|minor|specific))?(?: (?:comments?|points?|"
            + "concerns?|issues?|"
            + "remarks?|revisions?|corrections?|suggestions?|essential revisions))?\\s*[:.]?");

    private SpeakerMarks() {
    }

    /**
     * The speaker of the following comments.
     *
     * @param title for the heading of the letter
     * @param label the prefix of the numbers of the points
     * @param rest of the same line
     */
    record Speaker(String title, String label, String rest) {
    }

    /** The speaker announced in a line. */
    static Optional<Speaker> speaker(String line) {
        Matcher speaker = SPEAKER.matcher(line);
        if (!speaker.matches()) {
            return Optional.empty();
        }
        boolean numbered = speaker.group("number") != null;
        String rest = speaker.group("rest");
        boolean announced = rest.isEmpty() && line.length() <= LONGEST_HEADING
                || numbered && speaker.group("end").matches("[:–—-]") && !rest.isEmpty();
        if (!announced) {
            return Optional.empty();
        }
        String who = speaker.group("who").toLowerCase(Locale.ROOT);
        String role = Character.toUpperCase(who.charAt(0)) + who.substring(1);
        return Optional.of(new Speaker(role + (numbered ? " " + speaker.group("number") : ""),
                numbered ? number(speaker.group("number")) : initials(who), rest));
    }

    private static String number(String written) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "one" -> "1";
            case "two" -> "2";
            case "three" -> "3";
            case "four" -> "4";
            case "five" -> "5";
            default -> written;
        };
    }

    private static String initials(String who) {
        StringBuilder initials = new StringBuilder();
        for (String word : who.split("[- ]")) {
            initials.append(word.equals("in") ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return initials.toString();
    }

    /** Whether a line begins a point. */
    static boolean isPoint(String line) {
        return POINT.matcher(line).matches();
    }

    /** Whether a line is the heading of several points, such as “Minor comments”. */
    static boolean isGroup(String line) {
        return GROUP.matcher(line).matches();
    }
}
