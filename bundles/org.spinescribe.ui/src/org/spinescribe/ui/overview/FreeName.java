/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;

/** Finds an unused name for a new entry. */
record FreeName(Field field, List<Entry> entries) {

    /** Returns the first unused name of {@code word1}, {@code word2} … */
    String after(String word) {
        Set<String> names = entries.stream().map(entry -> entry.value(field)).collect(Collectors.toSet());
        int number = 1;
        while (names.contains(word + number)) {
            number++;
        }
        return word + number;
    }
}
