/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.WordPattern;

/** Of what a text speaks, and where: looked for once in a text, and not before somebody asks. */
final class LevelFields {

    private static final int WINDOW = 45;

    private static final WordPattern OTHER_FIELD = within("thyroid|\\bTSH\\b|thyroxin|triiodothyronin|hormon|"
            + "complement (?:c|level|factor)|\\bEEG\\b|electroencephal|alkyl|fatty acid|cholecalciferol|vitamin|"
            + "\\bTNM\\b|heart sound|auscultat|esterase");

    private static final WordPattern IMAGING_FIELD = within("weighted|relaxation|signal|intens|sequence|"
            + "\\bMRI?\\b|magnetic|imag|flair|\\bstir\\b");

    /** Segments of liver and lung, chains of carbon and helper cells are counted with the same letters. */
    private static final WordPattern ORGAN_FIELD = within("liver|hepat|couinaud|segmentectom|lung|pulmonary|bronch|"
            + "hydrocarbon|petroleum|alkane|carbon|cytokine|interleukin|helper|lymphocyte|T[- ]cell|\\bIL-\\d|"
            + "immun|\\bTh1\\b|interferon|\\bIFN");

    private static final Pattern SPINE_FIELD = Pattern.compile("vertebra|spin(?:e|al)\\b|lumbar|thorac|cervical|sacr|fusion|"
            + "fixation|screw|lamin|corpectom|spondyl|\\bdis[ck]s?\\b|fractur|\\bcord\\b|\\broots?\\b|pedic|instrument|\\brod|"
            + "decompress|kyphos|scolios|facet|cage", Pattern.CASE_INSENSITIVE);

    private final String text;
    private Places other;
    private Places imaging;
    private Places organs;

    LevelFields(String text) {
        this.text = text;
    }

    /** Finds words that have one of the endings, parts or wholes. */
    private static WordPattern within(String parts) {
        return new WordPattern(Pattern.compile("\\w*?(?:" + parts + ")", Pattern.CASE_INSENSITIVE));
    }

    /** Whether the words around a candidate are about the spine. */
    static boolean areAboutSpine(String around) {
        return SPINE_FIELD.matcher(around).find();
    }

    LevelContext around(int start, int end) {
        return new LevelContext(text, start, end, this);
    }

    /** Where the text speaks of what has signs that look like levels, such as hormones. */
    Places other() {
        other = other == null ? Places.of(OTHER_FIELD, text) : other;
        return other;
    }

    /** Where the text speaks of magnetic resonance imaging. */
    Places imaging() {
        imaging = imaging == null ? Places.of(IMAGING_FIELD, text) : imaging;
        return imaging;
    }

    /** Where the text speaks of organs or cells that are counted as levels are. */
    Places organs() {
        organs = organs == null ? Places.of(ORGAN_FIELD, text) : organs;
        return organs;
    }

    /** Places of a text, in its order. */
    record Places(int[] starts) {

        static Places of(WordPattern pattern, String text) {
            List<Integer> starts = new ArrayList<>();
            pattern.each(text, found -> starts.add(found.start()));
            return new Places(starts.stream().mapToInt(Integer::intValue).toArray());
        }

        boolean isNear(int start, int end) {
            int next = Arrays.binarySearch(starts, start - WINDOW);
            int first = next >= 0 ? next : -next - 1;
            return first < starts.length && starts[first] < end + WINDOW;
        }
    }
}
