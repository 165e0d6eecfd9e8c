/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Part;

/** Creates the edit for a new entry. */
record NewEntry(FormSource source, EntryKind kind, Map<Field, String> values) {

    /** The usual order of blocks. */
    private static final List<String> ORDER = List.of("Title", "ShortTitle", "TargetJournal", "Language",
            "ArticleHistory", "Licence", "Affiliation", "Author", "Grant", "Keywords", "Abbreviation", "Highlights",
            "Abstract", "Patient", "Diagnosis", "Timeline", "Implants", "Scores", "Measurements", "ReviewedCase",
            "Section", "Figure", "Table", "Supplement", "References", "Statement");

    /** Returns the edit that inserts the entry at an index; empty when this is impossible. */
    Optional<Edit> at(int index) {
        if (index > 0) {
            return Optional.of(behind(source.objects(kind).get(index - 1)));
        }
        return Optional.of(kind.isInner() ? source.parts().stream().filter(kind.type()::isInstance).findFirst()
                .map(this::into).orElseGet(this::block) : block());
    }

    private Edit behind(EObject before) {
        INode node = NodeModelUtils.getNode(before);
        if (kind == EntryKind.KEYWORD) {
            return new Edit(node.getEndOffset(), 0, ", " + entry());
        }
        Layout layout = source.layout();
        String indentation = kind.hasLines() && !layout.startsLine(node.getOffset()) ? "  "
                : layout.indentation(node.getOffset());
        String line = kind.standsApart() ? layout.newline().repeat(2) : layout.newline();
        return new Edit(layout.afterLine(node.getEndOffset()), 0, line + indentation + entry());
    }

    /** Inserts the entry into an existing empty block. */
    private Edit into(Part container) {
        int end = NodeModelUtils.getNode(container).getEndOffset();
        return kind == EntryKind.KEYWORD ? new Edit(end, 0, ' ' + entry())
                : new Edit(source.layout().afterLine(end), 0, source.layout().newline() + "  " + entry());
    }

    private Edit block() {
        String newline = source.layout().newline();
        Part before = predecessor(ORDER.indexOf(kind.type().getName()));
        if (before != null) {
            boolean close = !kind.indentation().isEmpty()
                    || kind.type().isInstance(before) && !kind.standsApart();
            return new Edit(source.layout().afterLine(NodeModelUtils.getNode(before).getEndOffset()), 0,
                    newline + (close ? "" : newline) + kind.indentation() + blockText());
        }
        if (!source.parts().isEmpty()) {
            return new Edit(NodeModelUtils.getNode(source.parts().getFirst()).getOffset(), 0,
                    blockText() + newline + newline);
        }
        String text = source.text();
        return new Edit(text.length(), 0,
                (text.isEmpty() || text.endsWith("\n") ? "" : newline) + blockText() + newline);
    }

    private Part predecessor(int place) {
        Part best = null;
        int bestPlace = -1;
        for (Part part : source.parts()) {
            int its = ORDER.indexOf(part.eClass().getName());
            if (its >= bestPlace && its <= place && its >= 0) {
                best = part;
                bestPlace = its;
            }
        }
        return best;
    }

    private String blockText() {
        String words = String.join(" ", kind.words());
        return kind.hasLines() ? words + source.layout().newline() + "  " + entry()
                : kind.isInner() ? words + ' ' + entry() : entry();
    }

    /** Returns the text of the entry with its values; some values get lines of their own below. */
    private String entry() {
        if (kind == EntryKind.STATEMENT) {
            return values.get(Field.STATEMENT_KIND) + ' ' + StatementText.written(
                    values.getOrDefault(Field.ABSENCE, ""), values.getOrDefault(Field.STATEMENT_TEXT, ""), "",
                    source.layout().newline());
        }
        StringBuilder text = new StringBuilder(kind.isInner() ? "" : String.join(" ", kind.words()));
        for (Field field : kind.fields()) {
            boolean said = field == Field.CORRESPONDING && values.containsKey(Field.EMAIL);
            if (!said && values.containsKey(field) || field.keepsQuotes()) {
                text.append(field.hasOwnLine() ? source.layout().newline() + "  " : text.isEmpty() ? "" : " ")
                        .append(words(field, values.getOrDefault(field, "")));
            }
        }
        return text.toString();
    }

    /** Returns a field with the keywords before it. */
    static String words(Field field, String value) {
        String keyword = String.join(" ", field.keyword());
        String written = field.notation() == Notation.FLAG ? "" : field.notation().written(value, "");
        return keyword.isEmpty() || written.isEmpty() ? keyword + written : keyword + ' ' + written;
    }
}
