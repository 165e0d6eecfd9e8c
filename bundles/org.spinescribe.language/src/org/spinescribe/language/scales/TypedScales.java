/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Classification;
import org.spinescribe.language.caseReport.ClassificationPart;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Score;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** The values of scales in diagnoses and scores. */
public final class TypedScales {

    private static final Pattern PIECE = Pattern.compile("[^–,-]+");

    private TypedScales() {
    }

    /** All values that are typed, in the order of the file; both ends of a range such as {@code layers A–D}. */
    public static List<ScaleValue> of(Report report) {
        List<ScaleValue> all = new ArrayList<>();
        for (Diagnosis diagnosis : report.all(Diagnosis.class)) {
            diagnosis.getClassifications().forEach(classification -> all.addAll(of(classification)));
        }
        for (Scores scores : report.all(Scores.class)) {
            scores.getScores().forEach(score -> all.addAll(of(score)));
        }
        return all;
    }

    /** The values of one classification. */
    public static List<ScaleValue> of(Classification classification) {
        List<ScaleValue> values = new ArrayList<>();
        if (classification.getScale() != null && classification.getValue() != null) {
            values.add(value(classification.getScale(), classification.getValue(),
                    Places.of(classification, Literals.CLASSIFICATION__VALUE)));
        }
        for (ClassificationPart part : classification.getParts()) {
            if (part.getKind() != null && part.getValue() != null) {
                Range place = Places.of(part, Literals.CLASSIFICATION_PART__VALUE);
                String name = name(classification.getScale(), part.getKind());
                Matcher piece = PIECE.matcher(part.getValue());
                while (piece.find()) {
                    values.add(value(name, piece.group(), new Range(place.offset() + piece.start(),
                            piece.group().length())));
                }
            }
        }
        return values;
    }

    /** The values of one score, from the first to the last time. */
    public static List<ScaleValue> of(Score score) {
        return score.getValues().stream().filter(value -> value.getValue() != null && score.getScale() != null)
                .map(value -> value(score.getScale(), value.getValue(), Places.of(value, Literals.SCORE_VALUE__VALUE)))
                .toList();
    }

    private static ScaleValue value(String scale, String value, Range range) {
        return new ScaleValue(scale, value, range, Optional.empty());
    }

    /** A Tomita class is its type; a grade, stage or score of a scale that has but one is its value. */
    private static String name(String scale, String part) {
        String whole = scale + " " + (part.equals("class") ? "type" : part);
        return switch (part) {
            case "grade", "stage", "type", "class", "score" -> Scales.find(whole).isPresent() ? whole : scale;
            default -> whole;
        };
    }
}
