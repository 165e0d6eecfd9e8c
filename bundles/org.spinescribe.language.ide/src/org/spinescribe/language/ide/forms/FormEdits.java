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
 * The edits that a form makes. Each is one place of the text. What it leads to is read again before it is handed out:
 * a value which would be taken for something else, or would change anything else, is refused.
 */
public final class FormEdits {

    private final FormSource source;

    /**
     * @param source the report that is edited; the edits are for its text
     */
    public FormEdits(FormSource source) {
        this.source = source;
    }

    /**
     * An edit of an entry as somebody saw it, although the text may have changed since: of the one that is the same, be
     * it at another place by now, or of the one in its place that is still called so: another of its fields may just
     * have been written. Refused when nobody can tell which one is meant, such as of two that were the same.
     *
     * @param index of the entry when it was seen
     * @param edit of the entry at the index that it has now
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

    /** The first of the fields is the name, or the time. One without a name may just have got it; all else is kept. */
    private static boolean isCalledLike(Entry one, Entry other) {
        Field name = other.kind().fields().getFirst();
        return other.value(name).isEmpty()
                ? other.values().entrySet().stream().filter(old -> old.getKey() != name)
                        .allMatch(old -> one.value(old.getKey()).equals(old.getValue()))
                : one.value(name).equals(other.value(name));
    }

    /**
     * Writes a value, in a new block when a report that has one entry of this kind has none yet.
     *
     * @param index of the entry among those of its kind, from 0
     * @param value empty to leave the field empty
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
     * An edit that was worked out elsewhere, once it is seen that all fields but one hold what they held.
     *
     * @param changed the field that may hold something else
     */
    public Change checked(Edit edit, Field changed) {
        return new CheckedEdit(source, source.form().values()).of(edit, changed);
    }

    /**
     * Writes a value that is worked out from the one that stands in the text by then.
     *
     * @param index of the entry among those of its kind, from 0
     * @param value gets the value that is there, empty where there is none
     */
    public Change change(Field field, int index, UnaryOperator<String> value) {
        List<Entry> entries = source.form().all(field.kind());
        return set(field, index, value.apply(index < entries.size() ? entries.get(index).value(field) : ""));
    }

    /**
     * Writes a new entry. A single value is written into an entry that says nothing yet, such as the keyword that a new
     * report begins with: behind it, the empty one would be printed as a gap.
     *
     * @param after the entry behind which it is written; -1 for a report that has none, and where it is at the end
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

    /** Takes an entry out, with its block when it is the only one in it. */
    public Change remove(EntryKind kind, int index) {
        List<Entry> entries = source.form().all(kind);
        return index >= entries.size() ? gone() : unlocked(entries, index,
                () -> new CheckedEdit(source, Expected.removed(source.form(), kind, index))
                        .of(Optional.of(removal(kind, source.objects(kind).get(index))), "", kind != EntryKind.KEYWORD));
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

    /** Moves an entry to another place among those of its kind; what stands between them stays where it is. */
    public Change move(EntryKind kind, int from, int to) {
        List<Entry> entries = source.form().all(kind);
        if (from >= entries.size() || to >= entries.size()) {
            return gone();
        }
        if (to < 0) {
            return new Edit(0, 0, ""); // it is the first by now
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
