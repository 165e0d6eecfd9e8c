/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A citation by the numbers of a reference list, such as {@code 1–3, 8}, {@code 1; 2, pp. 10–12} or {@code 1(p2)}.
 *
 * @param cited the numbers in the order of print
 */
public record PrintedNumbers(List<Cited> cited) {

    /** A number of the list, with pages and the like behind it; empty for the whole work. */
    public record Cited(int number, String locator) {
    }

    private static final int LONGEST_RANGE = 60;
    private static final String NUMBERS = "\\d{1,3}(?:\\s*[,;–—-]\\s*\\d{1,3})*";
    private static final String LOCATOR = "\\s*,\\s*(?:pp?|chap|sec|"
            + "fig)\\.[\\s\u00A0\u202F]*[\\p{L}\\d][\\p{L}\\d–-]{0,12}"
            + "|\\s?\\(pp?\\.?[\\s\u00A0]?\\d[\\d–-]{0,12}\\)";
    private static final Pattern PIECE = Pattern.compile("(" + NUMBERS + ")(" + LOCATOR + ")?");

    /** The pattern of such a citation, without brackets around it. */
    static final String FORM = NUMBERS + "(?:" + LOCATOR + ")?(?:\\s*[,;]\\s*" + NUMBERS + "(?:" + LOCATOR + ")?)*";

    private static final Pattern AT_END = Pattern.compile("(?:" + LOCATOR + ")$");

    public PrintedNumbers {
        cited = List.copyOf(cited);
    }

    /** Reads a citation of the form {@link #FORM}. */
    static PrintedNumbers of(String text) {
        List<Cited> cited = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            List<Integer> numbers = numbers(piece.group(1));
            for (int i = 0; i < numbers.size(); i++) {
                boolean last = i == numbers.size() - 1;
                cited.add(new Cited(numbers.get(i), last && piece.group(2) != null ? plain(piece.group(2)) : ""));
            }
        }
        return new PrintedNumbers(cited);
    }

    /** The pages and the like at the end of a citation of one work; empty when it has none. */
    public static String locator(String text) {
        Matcher end = AT_END.matcher(text.strip());
        return end.find() ? plain(end.group()) : "";
    }

    /** Converts a locator in any printed form to that of the language, {@code p. 2}. */
    private static String plain(String locator) {
        return locator.replaceAll("^[\\s,(]+|\\)$", "").replaceAll("[\u00A0\u202F]", " ")
                .replaceFirst("^(pp?)\\.?\\s*(?=\\d)", "$1. ");
    }

    private static List<Integer> numbers(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String piece : text.split("[,;]")) {
            String[] ends = piece.strip().split("\\s*[–—-]\\s*");
            int first = Integer.parseInt(ends[0].strip());
            int last = Integer.parseInt(ends[ends.length - 1].strip());
            for (int number = first; number <= Math.min(last, first + LONGEST_RANGE); number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }
}
