/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** The parts of a draft's table: its cells and its notes. */
final class TableParts {

    private static final Pattern NOTE = Pattern.compile("(?s)^\\s*(?:(?:Table )?Notes?|Abbreviations?|Legend|Key"
            + "|Source)\\s*[:.].*|^\\s*[*†‡§].{0,400}"
            + "|(?:[\\p{L}\\p{N}-]{2,10}, [^;]{3,80}; )+[\\p{L}\\p{N}-]{2,10}, [^;]{3,80}");
    /** The letter of a panel, which the report generates anew. */
    private static final Pattern PANEL = Pattern.compile("\\(?[a-zA-Z]?\\)?[.:]?");
    private static final int LONGEST_NOTE = 900;

    private TableParts() {
    }

    /** Whether a paragraph below a table is its note. */
    static boolean isNote(SourceBlock.Paragraph paragraph) {
        return paragraph.role() == Role.TABLE_NOTE && !paragraph.words().isEmpty()
                || paragraph.role() == Role.PLAIN && paragraph.pictures().isEmpty()
                && NOTE.matcher(paragraph.words()).matches() && paragraph.words().length() < LONGEST_NOTE;
    }

    /** Whether a table only arranges pictures and captions. */
    static boolean isLayout(SourceBlock.Table table) {
        return table.rows().stream().flatMap(List::stream).flatMap(List::stream)
                .anyMatch(each -> !each.pictures().isEmpty());
    }

    /** The texts of the cells; the paragraphs of a cell are lines. */
    static List<List<List<DraftInline>>> cells(SourceBlock.Table table) {
        return table.rows().stream().map(row -> row.stream().map(cell -> {
            List<DraftInline> text = new ArrayList<>();
            for (SourceBlock.Paragraph paragraph : cell) {
                if (!text.isEmpty() && !paragraph.words().isEmpty()) {
                    text.add(DraftInline.Words.made("\n"));
                }
                text.addAll(Spaces.trimmed(paragraph.text()));
            }
            return text;
        }).toList()).toList();
    }

    /** Whether a paragraph has only the letter of a panel. */
    static boolean isPanelLetter(SourceBlock.Paragraph paragraph) {
        return PANEL.matcher(paragraph.words()).matches();
    }
}
