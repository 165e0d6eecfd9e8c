/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;

/** Finds works, figures and tables with another number, because something before them was added or removed. */
final class Renumbered {

    private Renumbered() {
    }

    /** The old numbers of works with the new ones; added and removed works are left out. */
    static Map<String, String> works(Manuscript before, Manuscript after) {
        return changed(works(before), works(after));
    }

    /** The old labels of figures and tables with the new ones. */
    static Map<String, String> floats(Manuscript before, Manuscript after) {
        return changed(floats(before.body()), floats(after.body()));
    }

    private static Map<String, String> changed(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        before.forEach((key, label) -> {
            String now = after.get(key);
            if (now != null && !now.equals(label)) {
                changed.put(label, now);
            }
        });
        return changed;
    }

    private static Map<String, String> works(Manuscript manuscript) {
        Map<String, String> works = new LinkedHashMap<>();
        for (Reference reference : manuscript.references()) {
            works.put(reference.key(), reference.label().replaceAll("[.\\[\\]()]", ""));
        }
        return works;
    }

    private static Map<String, String> floats(List<Block> blocks) {
        Map<String, String> floats = new TreeMap<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Figure it -> floats.put(it.id(), it.label());
                case Block.Table it when !it.id().isEmpty() -> floats.put(it.id(), it.label());
                default -> { }
            }
        }
        return floats;
    }
}
