/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;

/** Creates the edit for the value of one field. */
record FieldEdit(FormSource source, EObject entry, Field field) {

    /** The maximum length of a line, less the braces. */
    private static final int LINE = 112;

    /** Returns the edit; empty when the field cannot have this value. */
    Optional<Edit> to(String value) {
        if (field == Field.STATEMENT_KIND) {
            return Optional.empty();
        }
        if (field == Field.ABSENCE || field == Field.STATEMENT_TEXT) {
            return Optional.of(statement(value));
        }
        if (field == Field.COUNTED && Fields.place(entry, Field.VERTEBRAE).isEmpty()) {
            return Optional.empty();
        }
        Optional<Range> place = Fields.place(entry, field);
        if (field.notation() == Notation.ROW && place.isPresent()) {
            return Optional.of(new Row(source.layout(), Fields.nodes(entry, field)).to(Notation.several(value)));
        }
        return Optional.of(place.isEmpty() ? put(value) : value.isEmpty() ? without(place.get())
                : replace(place.get(), value));
    }

    private Edit replace(Range place, String value) {
        return field.notation() == Notation.FLAG ? new Edit(place.offset(), 0, "")
                : new Edit(place.offset(), place.length(), written(value, words(place), place.offset()));
    }

    private String written(String value, String before, int at) {
        Layout layout = source.layout();
        return field.notation() == Notation.BRACED
                ? new Braced(before, layout.indentation(at), LINE - layout.column(at), layout.newline()).written(value)
                : field.notation().written(value, before);
    }

    private String words(Range place) {
        return source.text().substring(place.offset(), place.offset() + place.length());
    }

    /**
     * Removes the value. A name at the start of a block leaves its quotes; an email address leaves the keyword of the
     * corresponding author.
     */
    private Edit without(Range place) {
        Optional<Range> keyword = field == Field.EMAIL ? Optional.empty() : Fields.keyword(entry, field);
        if (field.keepsQuotes()) {
            return new Edit(place.offset(), place.length(), "\"\"");
        }
        int start = Math.min(place.offset(), keyword.map(Range::offset).orElse(place.offset()));
        int end = Stream.of(Optional.of(place), keyword, dependent()).flatMap(Optional::stream)
                .mapToInt(range -> range.offset() + range.length()).max().orElseThrow();
        return source.layout().without(start, end);
    }

    /** Returns the range of a value that requires this field. */
    private Optional<Range> dependent() {
        return field == Field.VERTEBRAE ? Fields.place(entry, Field.COUNTED) : Optional.empty();
    }

    private Edit put(String value) {
        Optional<Range> keyword = Fields.keyword(entry, field);
        String written = written(value, "", headEnd());
        if (keyword.isPresent()) {
            return new Edit(keyword.get().offset() + keyword.get().length(), 0, ' ' + written);
        }
        if (field.keyword().isEmpty() && !field.hasOwnLine()) {
            return new Edit(headEnd(), 0, ' ' + written);
        }
        String words = NewEntry.words(field, value);
        return field.hasOwnLine() ? line(words)
                : new Edit(field.kind() == EntryKind.AUTHOR ? firstLineEnd() : headEnd(), 0, ' ' + words);
    }

    /** Returns the end of the author's name and its additions, so that a short field comes before longer ones. */
    private int firstLineEnd() {
        return Stream.of(Field.AUTHOR_NAME, Field.FAMILY, Field.GROUP, Field.DEGREES)
                .flatMap(each -> Fields.place(entry, each).stream())
                .mapToInt(range -> range.offset() + range.length()).max().orElseGet(this::headEnd);
    }

    private Edit line(String words) {
        Layout layout = source.layout();
        INode node = NodeModelUtils.getNode(entry);
        int last = node.getEndOffset();
        int lastWord = Fields.leaves(entry).getLast().getOffset();
        String own = layout.indentation(node.getOffset());
        String its = layout.indentation(lastWord);
        return new Edit(layout.afterLine(last), 0, layout.newline() + (its.length() > own.length() ? its : own + "  ")
                + words);
    }

    /** Returns the offset for a new value: behind the keywords of its block and the preceding fields. */
    private int headEnd() {
        if (field == Field.COUNTED) {
            Range counted = Fields.place(entry, Field.VERTEBRAE).orElseThrow();
            return counted.offset() + counted.length();
        }
        List<Field> before = field.kind().fields().stream().filter(other -> other.compareTo(field) < 0
                && field.kind() != EntryKind.AUTHOR).toList();
        return Stream.concat(before.stream().flatMap(other -> Fields.place(entry, other).stream()),
                Fields.keywords(entry, field.kind().words()).stream())
                .map(range -> range.offset() + range.length()).max(Comparator.naturalOrder())
                .orElse(NodeModelUtils.getNode(entry).getOffset());
    }

    private Edit statement(String value) {
        String absence = field == Field.ABSENCE ? value : Fields.value(entry, Field.ABSENCE);
        String text = field == Field.STATEMENT_TEXT ? value : Fields.value(entry, Field.STATEMENT_TEXT);
        int start = Fields.place(entry, Field.STATEMENT_KIND).map(range -> range.offset() + range.length()).orElse(0);
        int end = NodeModelUtils.getNode(entry).getEndOffset();
        String before = source.text().substring(start, end);
        String space = before.substring(0, before.length() - before.stripLeading().length());
        return new Edit(start, end - start, (space.isEmpty() ? " " : space)
                + StatementText.written(absence, text, before, source.layout().newline()));
    }
}
