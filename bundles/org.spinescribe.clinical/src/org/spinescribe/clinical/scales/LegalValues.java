/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a scale: {@code A–E}, {@code 0–18}, {@code 0–100:10} in steps of ten, {@code 0,1a,1b}, and alternatives
 * of these between bars.
 */
public final class LegalValues {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");
    private static final Pattern RANGE = Pattern.compile("(\\w+)–(\\w+)(?::([\\d.]+))?");
    private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d{1,4}(?:\\.\\d{1,3})?");

    private final String notation;
    private final List<Range> ranges = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    /** The alternatives, each in its order: A–E, and besides them B1, B2 and so on. */
    private final List<List<String>> lists = new ArrayList<>();

    private record Range(BigDecimal least, BigDecimal most, BigDecimal step) {

        boolean spans(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }

        boolean contains(BigDecimal value) {
            return spans(value) && value.subtract(least).remainder(step).signum() == 0;
        }
    }

    private LegalValues(String notation) {
        this.notation = notation;
    }

    static LegalValues of(String notation) {
        LegalValues values = new LegalValues(notation);
        for (String alternative : notation.split("\\|")) {
            Matcher range = RANGE.matcher(alternative);
            if (!range.matches()) {
                values.addList(List.of(alternative.split(",")));
            } else if (Character.isDigit(range.group(1).charAt(0))) {
                values.ranges.add(new Range(new BigDecimal(range.group(1)), new BigDecimal(range.group(2)),
                        new BigDecimal(range.group(3) == null ? "1" : range.group(3))));
            } else {
                values.addList(between(range.group(1), range.group(2)));
            }
        }
        return values;
    }

    private void addList(List<String> list) {
        lists.add(list);
        words.addAll(list);
    }

    private static List<String> between(String first, String last) {
        if (ROMAN.contains(first) && ROMAN.contains(last)) {
            return ROMAN.subList(ROMAN.indexOf(first), ROMAN.indexOf(last) + 1);
        }
        List<String> letters = new ArrayList<>();
        for (char letter = first.charAt(0); letter <= last.charAt(0); letter++) {
            letters.add(String.valueOf(letter));
        }
        return letters;
    }

    /** Whether a value exists; case and a per cent sign do not matter. */
    public boolean contains(String value) {
        String plain = value.replaceAll("[ \u00A0]?%$", "");
        if (NUMBER.matcher(plain).matches()) {
            BigDecimal number = new BigDecimal(plain.replace('−', '-'));
            return ranges.stream().anyMatch(range -> range.contains(number)) || words.contains(plain);
        }
        return words.stream().anyMatch(plain.toLowerCase(Locale.ROOT)::equalsIgnoreCase);
    }

    /** All values in order; empty when there are more than {@code most}. */
    public List<String> listed(int most) {
        List<String> listed = new ArrayList<>(words);
        for (Range range : ranges) {
            if (range.most().subtract(range.least()).divideToIntegralValue(range.step()).intValue() >= most) {
                return List.of();
            }
            for (BigDecimal value = range.least(); range.spans(value); value = value.add(range.step())) {
                listed.add(value.toPlainString());
            }
        }
        return listed.size() > most ? List.of() : listed;
    }

    /** Whether values are only letters or Roman numerals. */
    public boolean areWords() {
        return ranges.isEmpty();
    }

    /**
     * Whether a value is between two existing ones: prose gives means of several patients, such as a mean mJOA score of
     * 11.4.
     */
    public boolean spans(String value) {
        return contains(value) || NUMBER.matcher(value).matches() && value.contains(".")
                && ranges.stream().anyMatch(range -> range.spans(new BigDecimal(value)));
    }

    /**
     * The ends of a scale in a drawing.
     *
     * @param least place of the lowest value
     * @param most place of the highest value
     * @param lowest the lowest value in writing
     * @param highest the highest value in writing
     */
    public record Ends(double least, double most, String lowest, String highest) {
    }

    /** The ends that enclose all of these values; empty when there are none, or a value is not legal. */
    public Optional<Ends> ends(List<String> values) {
        for (Range range : ranges) {
            if (values.stream().allMatch(value -> NUMBER.matcher(value).matches() && range.spans(number(value)))) {
                return Optional.of(new Ends(range.least().doubleValue(), range.most().doubleValue(),
                        range.least().toPlainString(), range.most().toPlainString()));
            }
        }
        return lists.stream()
                .filter(list -> list.size() > 1 && values.stream().allMatch(value -> index(list, value) >= 0))
                .findFirst().map(list -> new Ends(0, list.size() - 1.0, list.getFirst(), list.getLast()));
    }

    private static int index(List<String> list, String value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).equalsIgnoreCase(value)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of a value between the {@link #ends}: a number itself, or the index of a letter or Roman numeral. */
    public double place(String value) {
        for (List<String> list : lists) {
            if (index(list, value) >= 0) {
                return index(list, value);
            }
        }
        return NUMBER.matcher(value).matches() ? number(value).doubleValue() : -1;
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value.replace('−', '-').replace("+", ""));
    }

    /** The values in words, such as "0–18" or "A–E". */
    @Override
    public String toString() {
        return notation.replaceAll(":(\\d+)(?!\\.)", " in steps of $1").replaceAll(":[\\d.]+", "").replace("|", " or ")
                .replaceAll(",(?! )", ", ");
    }
}
