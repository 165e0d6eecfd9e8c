/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.List;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.pasting.PastedHtml;
import org.spinescribe.drafts.pasting.PastedPlain;
import org.spinescribe.drafts.writing.WrittenFragment;
import org.spinescribe.ui.clipboard.Copied;

/** Copies the selected cells, and pastes cells from the selected one on. */
record GridClipboard(Grid grid, GridControl control, EditedTable edited) {

    void copy() {
        Clipboard clipboard = new Clipboard(control.table().getDisplay());
        GridRange range = control.range();
        String words = PastedPlain.written(grid.cells().part(range.top(), range.left(), range.bottom(), range.right()));
        clipboard.setContents(new Object[] { words.isEmpty() ? " " : words },
                new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
    }

    void paste() {
        List<List<String>> cells = cells(Copied.fromClipboard(control.table().getDisplay()));
        int row = control.range().top();
        int column = control.range().left();
        if (!cells.isEmpty()) {
            grid.edit(before -> before.pasted(row, column, cells.stream()
                    .map(each -> each.stream().map(edited::normal).toList()).toList()));
        }
    }

    /**
     * Returns the cells of the clipboard. HTML cells keep their emphasis. Plain text is taken literally, since it may
     * be text of the report.
     */
    private static List<List<String>> cells(Copied copied) {
        List<DraftBlock> blocks = PastedHtml.read(copied.html()).blocks();
        return blocks.size() == 1 && blocks.getFirst() instanceof DraftBlock.Table table ? WrittenFragment.cells(table)
                : PastedPlain.cells(copied.text());
    }
}
