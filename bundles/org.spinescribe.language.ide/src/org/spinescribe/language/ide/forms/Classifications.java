/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.List;

/** The classifications of a diagnosis as a field value: scales with their values, separated by commas. */
public final class Classifications {

    /** The part of a scale that is the sum of its other parts. */
    private static final String TOTAL = "score";

    private Classifications() {
    }

    /**
     * Returns the classifications with a value added. It replaces an earlier value of the scale; a part is added to the
     * scale's other parts.
     *
     * @param scale the scale as typed in facts, with its part if it has parts, such as {@code tomita type}
     */
    public static String with(String classifications, String scale, String value) {
        String[] name = scale.split(" ", 2);
        List<String> all = new ArrayList<>(Notation.several(classifications));
        for (int i = 0; i < all.size(); i++) {
            List<String> words = List.of(all.get(i).split(" "));
            if (words.getFirst().equalsIgnoreCase(name[0])) {
                boolean parts = words.size() > 2;
                all.set(i, parts ? withPart(words, name.length > 1 ? name[1] : TOTAL, value) : scale + ' ' + value);
                return String.join(", ", all);
            }
        }
        all.add(scale + ' ' + value);
        return String.join(", ", all);
    }

    private static String withPart(List<String> words, String part, String value) {
        List<String> changed = new ArrayList<>(words);
        for (int i = 1; i + 1 < words.size(); i += 2) {
            if (words.get(i).equals(part)) {
                changed.set(i + 1, value);
                return String.join(" ", changed);
            }
        }
        changed.addAll(List.of(part, value));
        return String.join(" ", changed);
    }
}
