/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinescribe.manuscript.anonymous.Doubt;

/** Lists the kept words of the anonymous copy that may identify the authors, each with its sentences. */
final class Doubts {

    private static final int MOST = 5;

    private Doubts() {
    }

    static List<String> of(List<Doubt> doubts) {
        Map<String, Set<String>> sentences = new LinkedHashMap<>();
        doubts.forEach(doubt -> sentences.computeIfAbsent(doubt.words(), first -> new LinkedHashSet<>())
                .add(doubt.sentence()));
        List<String> points = new ArrayList<>();
        sentences.forEach((words, places) -> points.add(SubmissionTexts.of("open.doubt", words,
                String.join(" / ", places.stream().limit(MOST).map(place -> "“" + place + "”").toList()))
                + (places.size() > MOST ? " " + SubmissionTexts.of("open.doubt.more", places.size() - MOST) : "")));
        return points;
    }
}
