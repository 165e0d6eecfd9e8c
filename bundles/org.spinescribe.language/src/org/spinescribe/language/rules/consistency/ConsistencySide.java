/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** What is on the left in the abstract or in a caption is not only on the right in the text. */
public final class ConsistencySide implements Rule {

    private static final Pattern SIDE = Pattern.compile("\\b(left|right)(?:[- ]sided)?,? (?:\\p{L}{3,15} )?(leg|arm|"
            + "foot|hand|hip|shoulder|thigh|buttock|calf|radiculopathy|sciatica|hemiparesis|hemiplegia|pedicle|"
            + "lamina|facet|lung|kidney|tumou?r|mass|lesion|herniation|thoracotomy|approach|weakness|pain)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("\\b(?:bilateral(?:ly)?|both|contralateral)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Any SIDES = Beginnings.any("left", "right");

    @Override
    public String id() {
        return "consistency/side";
    }

    /** The sides of one thing in one part of the report, with the place where it is named last. */
    private static final class Sides {
        private final Set<String> sides = new HashSet<>();
        private Range range;

        private boolean isOnly(String side) {
            return sides.size() == 1 && sides.contains(side);
        }
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<PassageKind, Map<String, Sides>> all = sides(report);
        Map<String, Sides> text = all.getOrDefault(PassageKind.SECTION, Map.of());
        for (PassageKind kind : new PassageKind[] { PassageKind.ABSTRACT, PassageKind.CAPTION }) {
            all.getOrDefault(kind, Map.of()).forEach((thing, found) -> {
                for (String side : new String[] { "left", "right" }) {
                    String other = side.equals("left") ? "right" : "left";
                    if (found.isOnly(side) && text.containsKey(thing) && text.get(thing).isOnly(other)) {
                        findings.add(found.range, side, thing, other);
                    }
                }
            });
        }
    }

    private static Map<PassageKind, Map<String, Sides>> sides(Report report) {
        Map<PassageKind, Map<String, Sides>> all = new EnumMap<>(PassageKind.class);
        for (Sentence sentence : OwnCase.in(report)) {
            Matcher said = SIDE.matcher(sentence.text());
            while (sentence.beginnings().has(SIDES) && said.find()) {
                Sides sides = all.computeIfAbsent(sentence.passage().kind(), first -> new HashMap<>())
                        .computeIfAbsent(thing(said.group(2)), first -> new Sides());
                sides.sides.add(said.group(1).toLowerCase(Locale.ROOT));
                if (BOTH.matcher(sentence.text()).find()) {
                    sides.sides.add("both");
                }
                sides.range = sentence.range(said.start(), said.end());
            }
        }
        return all;
    }

    private static String thing(String word) {
        return word.toLowerCase(Locale.ROOT).replace("tumour", "tumor");
    }
}
