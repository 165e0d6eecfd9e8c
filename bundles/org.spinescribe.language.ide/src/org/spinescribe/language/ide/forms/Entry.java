/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * An entry of a form.
 *
 * @param values the values of the fields; an empty field has none
 * @param places the ranges of the values in the text
 * @param place the range of the whole entry
 * @param lock the reason why a form cannot change this entry; empty when it can
 */
public record Entry(EntryKind kind, Map<Field, String> values, Map<Field, Range> places, Range place,
        Optional<String> lock) {

    public Entry {
        values = Map.copyOf(values);
        places = Map.copyOf(places);
    }

    /** Returns the value of a field; empty when there is none. */
    public String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Returns the entry after a value is written, as far as its values are concerned. */
    public Entry with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        Expected.put(changed, field, field.normal(value));
        return new Entry(kind, changed, places, place, lock);
    }

    /** Returns the value of a yes-or-no field. */
    public boolean is(Field field) {
        return Field.YES.equals(values.get(field));
    }
}
