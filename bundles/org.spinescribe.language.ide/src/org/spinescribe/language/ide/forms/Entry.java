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
 * @param values what is filled in; a field that is empty has no value
 * @param places where the values stand in the text
 * @param place where all of it stands
 * @param lock why nothing can be written here from a form; empty when it can
 */
public record Entry(EntryKind kind, Map<Field, String> values, Map<Field, Range> places, Range place,
        Optional<String> lock) {

    public Entry {
        values = Map.copyOf(values);
        places = Map.copyOf(places);
    }

    /** What is filled in; empty when nothing is. */
    public String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** The entry once a value has been written into it, as far as what is filled in is concerned. */
    public Entry with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        Expected.put(changed, field, field.normal(value));
        return new Entry(kind, changed, places, place, lock);
    }

    /** Whether something that is either so or not is so. */
    public boolean is(Field field) {
        return Field.YES.equals(values.get(field));
    }
}
