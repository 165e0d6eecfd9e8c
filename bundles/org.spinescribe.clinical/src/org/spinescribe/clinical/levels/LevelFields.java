/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/** The subjects of a text, with their places: computed once for a text, on demand. */
final class LevelFields {

    private static final int WINDOW = 45;

    private static final Pattern OTHER_FIELD = Pattern.compile("thyroid|\\bTSH\\b|thyroxin|triiodothyronin|hormon|"
            + "complement (?:c|level|factor)|\\bEEG\\b|electroencephal|alkyl|fatty acid|cholecalciferol|vitamin|"
            + "\\bTNM\\b|heart sound|auscultat|esterase",
            Pattern.CASE_INSENSITIVE);

    private static final Any OTHER_WORDS = Beginnings.whole("thyroid", "hypothyroid", "hyperthyroid", "parathyroid",
            "euthyroid", "tsh", "thyroxin", "levothyroxin", "triiodothyronin", "hormon", "complement", "eeg",
            "electroencephal", "alkyl", "fatty acid", "cholecalciferol", "vitamin", "tnm", "heart sound", "auscultat",
            "esterase");

    private static final Pattern IMAGING_FIELD = Pattern.compile("weighted|relaxation|signal|intens|sequence|"
            + "\\bMRI?\\b|magnetic|imag|flair|\\bstir\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Any IMAGING_WORDS = Beginnings.any("weighted", "relaxation", "signal", "intens", "hyperintens",
            "isointens", "sequence", "MRI", "MR", "magnetic", "imag", "flair", "stir");

    /** Segments of liver and lung, chains of carbon and helper cells have numbers with the same letters. */
    private static final Pattern ORGAN_FIELD =
            Pattern.compile("liver|hepat|couinaud|segmentectom|lung|pulmonary|bronch|"
            + "hydrocarbon|petroleum|alkane|carbon|cytokine|interleukin|helper|lymphocyte|T[- ]cell|\\bIL-\\d|"
            + "immun|\\bTh1\\b|interferon|\\bIFN", Pattern.CASE_INSENSITIVE);

    private static final Any ORGAN_WORDS = Beginnings.any("liver", "hepatic", "couinaud", "segmentectomy", "lung",
            "pulmonary", "bronchus", "hydrocarbon", "petroleum", "alkane", "carbon", "cytokine",
            "interleukin", "helper", "lymphocyte", "IL", "immune", "interferon", "IFN");

    private static final Pattern SPINE_FIELD =
            Pattern.compile("vertebra|spin(?:e|al)\\b|lumbar|thorac|cervical|sacr|fusion|"
            + "fixation|screw|lamin|corpectom|spondyl|\\bdis[ck]s?\\b|fractur|\\bcord\\b|\\broots?\\b|pedic|"
            + "instrument|\\brod|"
            + "decompress|kyphos|scolios|facet|cage", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Beginnings beginnings;
    private Places other;
    private Places imaging;
    private Places organs;

    LevelFields(String text, Beginnings beginnings) {
        this.text = text;
        this.beginnings = beginnings;
    }

    /** The places of subjects with signs that look like levels, such as hormones. */
    Places other() {
        other = other == null ? places(OTHER_WORDS, OTHER_FIELD) : other;
        return other;
    }

    /** The places about magnetic resonance imaging. */
    Places imaging() {
        imaging = imaging == null ? places(IMAGING_WORDS, IMAGING_FIELD) : imaging;
        return imaging;
    }

    /** The places about organs or cells with numbers like those of levels. */
    Places organs() {
        organs = organs == null ? places(ORGAN_WORDS, ORGAN_FIELD) : organs;
        return organs;
    }

    private Places places(Any words, Pattern field) {
        return beginnings.has(words) ? Places.of(field, text) : Places.NONE;
    }

    /** Whether the words around a candidate are about the spine. */
    static boolean areAboutSpine(String around) {
        return SPINE_FIELD.matcher(around).find();
    }

    LevelContext around(int start, int end) {
        return new LevelContext(text, start, end, this);
    }

    /** Places of a text, in its order. */
    record Places(int[] starts) {

        private static final Places NONE = new Places(new int[0]);

        static Places of(Pattern pattern, String text) {
            return new Places(pattern.matcher(text).results().mapToInt(MatchResult::start).toArray());
        }

        boolean isNear(int start, int end) {
            int next = Arrays.binarySearch(starts, start - WINDOW);
            int first = next >= 0 ? next : -next - 1;
            return first < starts.length && starts[first] < end + WINDOW;
        }
    }
}
