/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Numbers of one sentence that make a sum, a product or an index fit each other. */
public final class ConsistencyArithmetic implements Rule {

    private static final String NUMBER = "(\\d{1,5}(?:,\\d{3})?(?:\\.\\d{1,2})?)";
    private static final Pattern FRACTIONS =
            Pattern.compile(NUMBER + " ?(c?Gy)\\b[^.;\\d]{0,40}?(?:in|over|into|,|\\() ?(?:\\d{1,2} )?(?:daily )?"
            + "(\\d{1,2}) (?:daily )?fractions? ?(?:of|at|\\(|,|×|x)[^.;\\d]{0,12}" + NUMBER + " ?(c?Gy)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PRODUCT = Pattern.compile("(\\d{1,2}) (?:daily )?fractions? of " + NUMBER
            + " ?(c?Gy)\\b[^.;]{0,30}?(?:total"
            + "(?: dose)?(?: of)?|to|=)[^.;\\d]{0,12}" + NUMBER + " ?(c?Gy)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX =
            Pattern.compile("\\b(?:(?-i:BMI)|body mass index(?: \\(BMI\\))?)[^.;\\d]{0,20}(\\d{1,2}(?:\\.\\d{1,2})?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEIGHT = Pattern.compile("\\b(\\d{2,3}(?:\\.\\d)?) ?kg\\b(?! ?/)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEIGHT =
            Pattern.compile("\\b(1\\.\\d{1,2}|2\\.[0-2]\\d?) ?m\\b(?! ?[\\d²/])|\\b(1\\d\\d|2[0-2]\\d) ?cm\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOTAL =
            Pattern.compile("\\b(?:total(?:led|ling|ed)?|in all|altogether|together)\\b[^.;\\d]{0,40}" + NUMBER
            + " ?(mL|min(?:utes?)?|hours?|h)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.,–-])" + NUMBER
            + " ?(mL|min(?:utes?)?|hours?|h)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAGES =
            Pattern.compile("stage|operation|procedure|session|respectively|first|anterior", Pattern.CASE_INSENSITIVE);
    private static final Any FRACTION = Beginnings.whole("fraction");
    private static final Any BODY_MASS = Beginnings.whole("BMI", "body mass");
    private static final Any SUM = Beginnings.whole("total", "all", "altogether", "together");

    @Override
    public String id() {
        return "consistency/arithmetic";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().hasDigit()) {
                check(sentence, findings);
            }
        }
    }

    private static void check(Sentence sentence, Findings findings) {
        if (sentence.beginnings().has(FRACTION)) {
            checkFractions(sentence, FRACTIONS.matcher(sentence.text()), new int[] { 1, 2, 3, 4, 5 }, findings);
            checkFractions(sentence, PRODUCT.matcher(sentence.text()), new int[] { 4, 5, 1, 2, 3 }, findings);
        }
        if (sentence.beginnings().has(BODY_MASS)) {
            checkIndex(sentence, findings);
        }
        if (sentence.beginnings().has(SUM)) {
            checkTotal(sentence, findings);
        }
    }

    /** @param groups of the total, its unit, the number of fractions, the dose of one, and its unit */
    private static void checkFractions(Sentence sentence, Matcher found, int[] groups, Findings findings) {
        while (found.find()) {
            double total = gray(found.group(groups[0]), found.group(groups[1]));
            double one = gray(found.group(groups[3]), found.group(groups[4]));
            int count = Integer.parseInt(found.group(groups[2]));
            if (Math.abs(total - count * one) > 0.02 * total) {
                findings.addCase("fractions", sentence.range(found.start(), found.end()), count,
                        found.group(groups[3]) + " " + found.group(groups[4]), words(count * one), words(total));
            }
        }
    }

    private static double gray(String number, String unit) {
        return number(number) / (unit.toLowerCase(Locale.ROOT).startsWith("c") ? 100 : 1);
    }

    private static void checkIndex(Sentence sentence, Findings findings) {
        Matcher index = INDEX.matcher(sentence.text());
        OptionalDouble weight = only(WEIGHT, sentence);
        OptionalDouble height = only(HEIGHT, sentence);
        if (weight.isPresent() && height.isPresent() && index.find()) {
            double metres = height.getAsDouble() > 3 ? height.getAsDouble() / 100 : height.getAsDouble();
            double right = weight.getAsDouble() / (metres * metres);
            if (Math.abs(right - number(index.group(1))) > 1) {
                findings.addCase("index", sentence.range(index.start(1), index.end(1)), words(weight.getAsDouble()),
                        words(metres), String.format(Locale.ROOT, "%.1f", right), index.group(1));
            }
        }
    }

    /** A total with exactly two parts of the same unit. */
    private static void checkTotal(Sentence sentence, Findings findings) {
        Matcher total = TOTAL.matcher(sentence.text());
        if (!total.find() || !STAGES.matcher(sentence.text()).find()) {
            return;
        }
        List<MatchResult> parts = AMOUNT.matcher(sentence.text()).results()
                .filter(part -> part.start(1) != total.start(1)
                && part.group(2).charAt(0) == total.group(2).charAt(0)).toList();
        double sum = parts.stream().mapToDouble(part -> number(part.group(1))).sum();
        if (parts.size() == 2 && Math.abs(sum - number(total.group(1))) > 0.5) {
            findings.add(sentence.range(total.start(1), total.end()), words(sum), total.group(1), total.group(2));
        }
    }

    private static OptionalDouble only(Pattern pattern, Sentence sentence) {
        List<MatchResult> all = pattern.matcher(sentence.text()).results().toList();
        return all.size() == 1 ? OptionalDouble.of(number(all.getFirst().group(1) == null ? all.getFirst().group(2)
                : all.getFirst().group(1))) : OptionalDouble.empty();
    }

    private static double number(String words) {
        return Double.parseDouble(words.replace(",", ""));
    }

    private static String words(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value)
                .replaceFirst("0$", "");
    }
}
