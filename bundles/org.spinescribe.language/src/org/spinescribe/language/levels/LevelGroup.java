/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelCount;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;

/** Levels that are named together, such as "C3–C4, C4–C5 and C5–C6". Roots and segments of the cord are left out. */
public record LevelGroup(List<NamedLevel> levels) {

    private static final Pattern JOINED = Pattern.compile("[ \u00A0]?(?:,|and|or|&|,[ \u00A0]?and|/|as well as|"
            + "plus)(?:[ \u00A0](?:from|at|of|in))?[ \u00A0]?");

    /** The groups of a sentence's levels, in its order. */
    public static List<LevelGroup> of(List<NamedLevel> named) {
        List<LevelGroup> groups = new ArrayList<>();
        List<NamedLevel> group = new ArrayList<>();
        for (NamedLevel level : named) {
            if (level.span().kind() == LevelKind.ROOT || level.span().kind() == LevelKind.CORD) {
                continue;
            }
            if (!group.isEmpty() && !joined(group.getLast(), level)) {
                groups.add(new LevelGroup(List.copyOf(group)));
                group.clear();
            }
            group.add(level);
        }
        if (!group.isEmpty()) {
            groups.add(new LevelGroup(List.copyOf(group)));
        }
        return groups;
    }

    private static boolean joined(NamedLevel left, NamedLevel right) {
        int from = left.mention().end();
        int to = right.mention().start();
        return to - from < 14 && JOINED.matcher(left.sentence().text().substring(from, to)).matches();
    }

    /** Where the first level starts in the sentence. */
    public int start() {
        return levels.getFirst().mention().start();
    }

    /** Where the last level ends in the sentence. */
    public int end() {
        return levels.getLast().mention().end();
    }

    /** The spans of levels. */
    public List<LevelSpan> spans() {
        return levels.stream().map(NamedLevel::span).toList();
    }

    /** How many vertebrae and discs they are. */
    public LevelCount count(Anatomy anatomy) {
        return LevelCount.of(spans(), anatomy);
    }

    /** All vertebrae that the group touches, from cranial to caudal. */
    public List<Level> vertebrae(Anatomy anatomy) {
        return spans().stream().flatMap(span -> anatomy.vertebrae(span).stream()).distinct().sorted().toList();
    }

    /** As typed, from the first to the last level. */
    public String words() {
        return levels.getFirst().sentence().text().substring(start(), end());
    }
}
