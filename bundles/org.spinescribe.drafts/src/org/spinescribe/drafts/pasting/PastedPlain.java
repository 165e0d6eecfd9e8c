/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;

/** Reads plain text of other programs: cells with tabs between them, or paragraphs. */
public final class PastedPlain {

    private static final Pattern LINES = Pattern.compile("\\R");
    /** The characters of other programs for a line break within a paragraph. */
    private static final Pattern BREAK = Pattern.compile("[\\u000b\\u2028]");
    /** A cell, quoted or not, and its end: a tab, a line break, or the end of the text. */
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"(?=[\\t\\r\\n]|$)|([^\\t\\r\\n]*+))"
            + "(\\t|\\r\\n|\\r|\\n|$)");
    private static final Pattern QUOTED = Pattern.compile("[\\t\\r\\n]");
    private static final char PARAGRAPH = '\u2029';

    private PastedPlain() {
    }

    /** Whether a text has the cells of a table: more than one line, each with several cells. */
    public static boolean isTable(String text) {
        String[] lines = text.stripTrailing().split("\\r\\n|\\r|\\n");
        boolean tabs = lines.length > 1 && lines[0].indexOf('\t') >= 0;
        for (String line : lines) {
            tabs &= line.indexOf('\t') >= 0;
        }
        return tabs && !PlainLists.isAll(lines);
    }

    /** Whether some lines of a text are items of a list, with the bullets of word processors. */
    public static boolean hasItems(String text) {
        return PlainLists.in(LINES.split(text));
    }

    /** Whether a text has breaks that no text editor writes: then each of its lines is a paragraph. */
    public static boolean hasBreaks(String text) {
        return BREAK.matcher(text).find() || text.indexOf(PARAGRAPH) >= 0;
    }

    /** Writes cells as spreadsheets copy them: tabs between cells, and quotes around cells with breaks or tabs. */
    public static String written(List<List<String>> cells) {
        return cells.stream().map(row -> row.stream().map(PastedPlain::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String words) {
        return words.startsWith("\"") || QUOTED.matcher(words).find() ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }

    /** The blocks of a text. */
    public static List<DraftBlock> blocks(String text) {
        return isTable(text) ? List.of(table(text)) : paragraphs(text);
    }

    private static DraftBlock table(String text) {
        PastedCells cells = new PastedCells();
        for (List<String> row : cells(text)) {
            cells.row();
            row.forEach(cell -> cells.cell(words(cell), false, 1, 1));
        }
        return cells.table();
    }

    /** The cells of a text, row by row. Spreadsheets quote a cell that has a line break or a quotation mark. */
    public static List<List<String>> cells(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(text.replaceFirst("(?:\\r\\n|\\r|\\n)+$", ""));
        while (cell.find()) {
            row.add(cell.group(1) == null ? cell.group(2).strip() : cell.group(1).replace("\"\"", "\""));
            if (!cell.group(3).equals("\t")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            if (cell.group(3).isEmpty()) {
                break;
            }
        }
        return rows;
    }

    private static List<DraftBlock> paragraphs(String text) {
        String kept = BREAK.matcher(text).replaceAll("\u0000").replace(PARAGRAPH, '\n');
        return PlainLists.blocks(LINES.split(kept));
    }

    private static List<DraftInline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(DraftInline.Words.made(text));
    }
}
