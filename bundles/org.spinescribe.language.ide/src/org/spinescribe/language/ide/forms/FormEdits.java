/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Creates the edits of a form. Each edit replaces one range of the text. The edited text is parsed before the edit is
 * returned: if the value would be misread, or would change any other value, the edit is refused.
 */
public final class FormEdits {

    private final FormSource source;

    /**
     * @param source the report to edit; the edits refer to its text
     */
    public FormEdits(FormSource source) {
        this.source = source;
    }

    /**
     * Applies an edit to an entry that the user saw in an earlier text. This is the entry with the same values, at any
     * index; or the entry at the same index with the same name, since another of its fields may just have been written.
     * Refuses the edit when the entry is ambiguous, such as one of two equal ones.
     *
     * @param index the index of the entry in the earlier text
     * @param edit returns the edit for the entry's present index
     */
    public Change of(Entry seen, int index, IntFunction<Change> edit) {
        List<Entry> entries = source.form().all(seen.kind());
        if (index < entries.size() && entries.get(index).values().equals(seen.values())) {
            return edit.apply(index);
        }
        List<Integer> same = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).values().equals(seen.values())).boxed().toList();
        boolean stays = index < entries.size() && isCalledLike(entries.get(index), seen);
        return same.size() == 1 && !stays ? edit.apply(same.getFirst())
                : same.isEmpty() && stays ? edit.apply(index) : gone();
    }

    /**
     * Returns whether two entries have the same name or time, the first field. An entry without a name may just have
     * got one; then all other values must be the same.
     */
    private static boolean isCalledLike(Entry one, Entry other) {
        Field name = other.kind().fields().getFirst();
        return other.value(name).isEmpty()
                ? other.values().entrySet().stream().filter(old -> old.getKey() != name)
                        .allMatch(old -> one.value(old.getKey()).equals(old.getValue()))
                : one.value(name).equals(other.value(name));
    }

    /**
     * Sets a value. Creates a new block if the report may have one entry of this kind and has none.
     *
     * @param index the index of the entry among those of its kind, from 0
     * @param value the value; empty to clear the field
     */
    public Change set(Field field, int index, String value) {
        EntryKind kind = field.kind();
        String normal = field.notation().normal(value);
        List<Entry> entries = source.form().all(kind);
        if (index >= entries.size()) {
            return index > 0 ? gone() : normal.isEmpty() ? new Edit(0, 0, "") : add(kind, -1, Map.of(field, normal));
        }
        if (entries.get(index).value(field).equals(normal)) {
            return new Edit(0, 0, "");
        }
        return unlocked(entries, index, () -> new CheckedEdit(source, Expected.set(source.form(), field, index, normal))
                .of(new FieldEdit(source, source.objects(kind).get(index), field).to(normal), normal, false));
    }

    /**
     * Checks an edit from elsewhere: all fields except one must keep their values.
     *
     * @param changed the field that may change
     */
    public Change checked(Edit edit, Field changed) {
        return new CheckedEdit(source, source.form().values()).of(edit, changed);
    }

    /**
     * Sets a value computed from the present one.
     *
     * @param index the index of the entry among those of its kind, from 0
     * @param value takes the present value, empty where there is none
     */
    public Change change(Field field, int index, UnaryOperator<String> value) {
        List<Entry> entries = source.form().all(field.kind());
        return set(field, index, value.apply(index < entries.size() ? entries.get(index).value(field) : ""));
    }

    /**
     * Adds an entry. A single value goes into an existing empty entry, such as the keyword of a new report: otherwise
     * the empty entry would be printed as a gap.
     *
     * @param after the index of the entry before the new one; -1 for a report without entries, and for the end
     */
    public Change add(EntryKind kind, int after, Map<Field, String> values) {
        List<Entry> entries = source.form().all(kind);
        int empty = IntStream.range(0, entries.size()).filter(i -> saysNothing(entries.get(i))).findFirst().orElse(-1);
        if (empty >= 0 && values.size() == 1) {
            Map.Entry<Field, String> value = values.entrySet().iterator().next();
            return set(value.getKey(), empty, value.getValue());
        }
        int behind = after < 0 || after >= entries.size() ? entries.size() - 1 : after;
        Map<Field, String> normal = Expected.normal(values);
        String text = normal.values().stream().findFirst().orElse(kind.name());
        return behind < 0 ? checkedAdd(kind, 0, normal, text) : unlocked(entries, behind,
                () -> checkedAdd(kind, behind + 1, normal, text));
    }

    private static boolean saysNothing(Entry entry) {
        return entry.values().values().stream().allMatch(String::isBlank);
    }

    private Change checkedAdd(EntryKind kind, int index, Map<Field, String> values, String words) {
        return new CheckedEdit(source, Expected.added(source.form(), kind, index, values))
                .of(new NewEntry(source, kind, values).at(index), words, false);
    }

    /** Removes an entry, with its block if it is the only entry there. */
    public Change remove(EntryKind kind, int index) {
        List<Entry> entries = source.form().all(kind);
        return index >= entries.size() ? gone() : unlocked(entries, index,
                () -> new CheckedEdit(source, Expected.removed(source.form(), kind, index))
                        .of(Optional.of(removal(kind, source.objects(kind).get(index))), "",
                        kind != EntryKind.KEYWORD));
    }

    private Edit removal(EntryKind kind, EObject object) {
        INode node = NodeModelUtils.getNode(object);
        if (!kind.isInner()) {
            return source.layout().without(node.getOffset(), node.getEndOffset());
        }
        List<EObject> neighbours = source.objects(kind).stream()
                .filter(other -> other.eContainer() == object.eContainer()).toList();
        if (neighbours.size() == 1) {
            INode block = NodeModelUtils.getNode(object.eContainer());
            return source.layout().without(block.getOffset(), block.getEndOffset());
        }
        if (kind.hasLines()) {
            return source.layout().without(node.getOffset(), node.getEndOffset());
        }
        int place = neighbours.indexOf(object);
        int start = place == 0 ? node.getOffset() : NodeModelUtils.getNode(neighbours.get(place - 1)).getEndOffset();
        int end = place > 0 ? node.getEndOffset() : NodeModelUtils.getNode(neighbours.get(1)).getOffset();
        return new Edit(start, end - start, "");
    }

    /** Moves an entry to another index; the text between the entries stays in place. */
    public Change move(EntryKind kind, int from, int to) {
        List<Entry> entries = source.form().all(kind);
        if (from >= entries.size() || to >= entries.size()) {
            return gone();
        }
        if (to < 0) {
            return new Edit(0, 0, ""); // the entry is already the first one
        }
        int first = Math.min(from, to);
        int last = Math.max(from, to);
        for (int i = first; i <= last; i++) {
            if (entries.get(i).lock().isPresent()) {
                return new Refusal(entries.get(i).lock().get());
            }
        }
        return new CheckedEdit(source, Expected.moved(source.form(), kind, from, to))
                .of(Optional.of(reordered(kind, from, to, first, last)), "", true);
    }

    private Edit reordered(EntryKind kind, int from, int to, int first, int last) {
        List<INode> nodes = new ArrayList<>();
        source.objects(kind).subList(first, last + 1).forEach(object -> nodes.add(NodeModelUtils.getNode(object)));
        List<INode> wanted = new ArrayList<>(nodes);
        Collections.rotate(wanted, from < to ? -1 : 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < nodes.size(); i++) {
            INode moved = wanted.get(i);
            text.append(source.text(), moved.getOffset(), moved.getEndOffset());
            if (i + 1 < nodes.size()) {
                text.append(source.text(), nodes.get(i).getEndOffset(), nodes.get(i + 1).getOffset());
            }
        }
        int start = nodes.getFirst().getOffset();
        return new Edit(start, nodes.getLast().getEndOffset() - start, text.toString());
    }

    private static Change unlocked(List<Entry> entries, int index, Supplier<Change> change) {
        return entries.get(index).lock().<Change>map(Refusal::new).orElseGet(change);
    }

    private static Refusal gone() {
        return new Refusal(FormSource.TEXTS.getString("gone"));
    }
}
