/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.styles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The macros of a style, with the macros that each of them calls. */
final class Macros {

    /** The limit for the elements of a macro with all called ones: ten times those of the largest known style. */
    private static final int MOST_ELEMENTS = 50_000;
    private static final int DEEPEST = 100;

    private static final class Macro {

        private int elements;
        private final List<String> calls = new ArrayList<>();
    }

    private final Map<String, Macro> macros = new HashMap<>();
    private String open;

    void start(String element, String name, String called) {
        if (element.equals("macro") && name != null) {
            open = name;
            macros.putIfAbsent(name, new Macro());
        } else if (open != null) {
            macros.get(open).elements++;
            if (called != null) {
                macros.get(open).calls.add(called);
            }
        }
    }

    void end(String element) {
        if (element.equals("macro")) {
            open = null;
        }
    }

    /** Makes sure that the expansion of every macro is finite. */
    void check() throws StyleProblem {
        Map<String, Long> known = new HashMap<>();
        for (String macro : macros.keySet().stream().sorted().toList()) {
            size(macro, known, new HashSet<>());
        }
    }

    private long size(String name, Map<String, Long> known, Set<String> above) throws StyleProblem {
        Macro macro = macros.get(name);
        if (macro == null || known.containsKey(name)) {
            return known.getOrDefault(name, 0L);
        }
        if (!above.add(name)) {
            throw new StyleProblem("loop", name);
        }
        long size = macro.elements;
        for (String called : macro.calls) {
            size += size(called, known, above);
            if (size > MOST_ELEMENTS || above.size() > DEEPEST) {
                throw new StyleProblem("bomb", name);
            }
        }
        above.remove(name);
        known.put(name, size);
        return size;
    }
}
