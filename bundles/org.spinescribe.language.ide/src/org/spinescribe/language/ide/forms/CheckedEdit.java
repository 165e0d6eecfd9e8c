/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.clinical.words.Messages;

/** Accepts an edit only if the edited text, parsed again, has the intended values and all other values unchanged. */
record CheckedEdit(FormSource source, Map<EntryKind, List<Map<Field, String>>> expected) {

    /**
     * @param edit the edit; empty when the value cannot be written at all
     * @param value the written value, for the message
     * @param withComments whether the edit may remove or move comments within its range
     */
    Change of(Optional<Edit> edit, String value, boolean withComments) {
        if (edit.isEmpty()) {
            return notUnderstood(value);
        }
        Edit minimal = edit.get().minimal(source.text());
        if (!withComments && source.layout().hasComment(minimal.offset(), minimal.offset() + minimal.length())) {
            return new Refusal(FormSource.TEXTS.getString("comment"));
        }
        FormSource after = source.with(minimal.apply(source.text()));
        return after.form().values().equals(expected) && after.unread() <= source.unread() && isElsewhereSame(after)
                ? minimal : notUnderstood(value);
    }

    /** Accepts an edit that changes one field, and no part of the report except its own. */
    Change of(Edit edit, Field changed) {
        Edit minimal = edit.minimal(source.text());
        FormSource after = source.with(minimal.apply(source.text()));
        return without(changed, after.form().values()).equals(without(changed, expected))
                && after.unread() <= source.unread() && isElsewhereSame(after) ? minimal : notUnderstood(edit.text());
    }

    private static Map<EntryKind, List<Map<Field, String>>> without(Field field,
            Map<EntryKind, List<Map<Field, String>>> values) {
        values.computeIfPresent(field.kind(), (kind, entries) -> entries.stream().map(entry -> {
            Map<Field, String> others = new EnumMap<>(Field.class);
            others.putAll(entry);
            others.remove(field);
            return others;
        }).<Map<Field, String>>map(others -> others).toList());
        return values;
    }

    private static Refusal notUnderstood(String value) {
        return new Refusal(value.isEmpty() ? FormSource.TEXTS.getString("needed")
                : Messages.of(FormSource.TEXTS.getString("notUnderstood"), value));
    }

    /** Returns whether at most one part was changed, added or removed, or parts were only reordered. */
    private boolean isElsewhereSame(FormSource after) {
        List<String> old = new ArrayList<>(source.partTexts());
        List<String> now = new ArrayList<>(after.partTexts());
        while (!old.isEmpty() && !now.isEmpty() && old.getFirst().equals(now.getFirst())) {
            old.removeFirst();
            now.removeFirst();
        }
        while (!old.isEmpty() && !now.isEmpty() && old.getLast().equals(now.getLast())) {
            old.removeLast();
            now.removeLast();
        }
        return old.size() <= 1 && now.size() <= 1
                || old.stream().sorted().toList().equals(now.stream().sorted().toList());
    }
}
