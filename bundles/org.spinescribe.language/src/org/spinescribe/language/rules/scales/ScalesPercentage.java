/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A grade defined by percentages fits the percentage beside it: Meyerding and the slip, Genant and the height. */
public final class ScalesPercentage implements Rule {

    private static final String GRADE = "(I{1,3}|IV|V|[1-5])(?![\\p{L}\\p{N}])";
    private static final String PERCENT = "(\\d{1,3}(?:\\.\\d)?) ?%";
    private static final String BETWEEN = "[^.;%\\d]{0,60}?";
    private static final String SLIP = "(?:meyerding(?:['’]s)?(?: classification)?,?(?: grade)? |grade (?="
            + GRADE.replace("(I", "(?:I")
            + " (?:\\p{L}+ ){0,2}(?:spondylolisthesis|anterolisthesis|slip)))";
    private static final String HEIGHT = "genant(?: grade)? ";
    private static final List<String> ROMAN = List.of("", "I", "II", "III", "IV", "V");

    /** The limits of the grades, from the first. */
    private record Grades(String title, Any words, Pattern first, Pattern last, int[] limits) {

        static Grades of(String title, String word, String name, int... limits) {
            return new Grades(title, Beginnings.whole(word.split(" ")),
                    Pattern.compile("\\b" + name + GRADE + BETWEEN + PERCENT,
                    Pattern.CASE_INSENSITIVE), Pattern.compile(PERCENT + BETWEEN + "\\b" + name + GRADE,
                    Pattern.CASE_INSENSITIVE), limits);
        }

        boolean fits(int grade, double percent) {
            return grade < 1 || grade >= limits.length || percent >= limits[grade - 1] && percent <= limits[grade];
        }

        int grade(double percent) {
            for (int grade = 1; grade < limits.length; grade++) {
                if (percent <= limits[grade]) {
                    return grade;
                }
            }
            return limits.length - 1;
        }
    }

    private static final List<Grades> ALL = List.of(
            Grades.of("Meyerding grade", "meyerding spondylolisthesis anterolisthesis slip", SLIP, 0, 25, 50, 75,
                    100, 999),
            Grades.of("Genant grade", "genant", HEIGHT, 20, 25, 40, 100));

    @Override
    public String id() {
        return "scales/percentage";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            for (Grades grades : ALL) {
                if (sentence.text().indexOf('%') >= 0 && sentence.beginnings().has(grades.words())) {
                    check(grades, sentence, grades.first().matcher(sentence.text()), 1, 2, findings);
                    check(grades, sentence, grades.last().matcher(sentence.text()), 2, 1, findings);
                }
            }
        }
    }

    private static void check(Grades grades, Sentence sentence, Matcher found, int gradeGroup, int percentGroup,
            Findings findings) {
        while (found.find()) {
            String said = found.group(gradeGroup);
            int grade = Math.max(ROMAN.indexOf(said), said.matches("\\d") ? Integer.parseInt(said) : 0);
            double percent = Double.parseDouble(found.group(percentGroup));
            if (!grades.fits(grade, percent)) {
                findings.add(sentence.range(found.start(gradeGroup), found.end(gradeGroup)), grades.title(), said,
                        found.group(percentGroup), ROMAN.get(grades.grade(percent)));
            }
        }
    }
}
