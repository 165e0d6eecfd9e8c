/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;

/**
 * Blocks in the language, for insertion into an existing report.
 *
 * @param text without space at its ends; lines are separated by a line feed
 * @param isLine whether the text may stand in the middle of a paragraph
 * @param remarks on omitted parts
 */
public record WrittenFragment(String text, boolean isLine, List<Remark> remarks) {

    /** The placeholder for the author's caption. */
    public static final String CAPTION = "Caption";

    public WrittenFragment {
        remarks = List.copyOf(remarks);
    }

    /** Writes blocks as prose, to stand between braces. */
    public static WrittenFragment prose(List<DraftBlock> blocks) {
        List<Remark> remarks = new ArrayList<>();
        ProseMarkup markup = new ProseMarkup(remarks);
        if (blocks.size() == 1 && blocks.getFirst() instanceof DraftBlock.Paragraph only) {
            return new WrittenFragment(markup.line(only.text()).toString(), true, remarks);
        }
        MappedText text = new MappedText();
        new BlockWriter(text, markup, remarks).prose(blocks);
        return new WrittenFragment(text.toString().strip(), false, remarks);
    }

    /** Writes a table as a block of its own, with a placeholder as caption. */
    public static WrittenFragment table(DraftBlock.Table table, String name) {
        List<Remark> remarks = new ArrayList<>();
        MappedText text = new MappedText();
        new BlockWriter(text, new ProseMarkup(remarks), remarks).placed(new DraftBlock.Table(name, "",
                List.of(DraftInline.Words.made(CAPTION)), table.head(), table.rows(), table.note(), table.place()));
        return new WrittenFragment(text.toString().strip(), false, remarks);
    }

    /** The cells of a table for a grid, row by row: in the language, each on one line. */
    public static List<List<String>> cells(DraftBlock.Table table) {
        ProseMarkup markup = new ProseMarkup(new ArrayList<>());
        return table.rows().stream().map(row -> row.stream()
                .map(cell -> markup.line(cell).toString().replace("\\\n", " ")).toList()).toList();
    }
}
