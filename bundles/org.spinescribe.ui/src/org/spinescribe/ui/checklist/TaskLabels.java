/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.checklist;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.language.ide.progress.Task;
import org.spinescribe.ui.Images;
import org.spinescribe.ui.colours.QuietWords;

/** Labels a line of the checklist: an icon for the state, the task, its count, and the source as tooltip. */
final class TaskLabels extends StyledCellLabelProvider {

    @Override
    public void update(ViewerCell cell) {
        TaskNode node = (TaskNode) cell.getElement();
        StyledString text = text(node);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(node));
        super.update(cell);
    }

    private static StyledString text(TaskNode node) {
        Task task = node.task();
        if (task == null) {
            return new StyledString(node.list().title()).append("  " + node.list().done() + "/" + node.list().counted(),
                    QuietWords.COUNT);
        }
        StyledString text = new StyledString(task.label());
        return task.detail().isEmpty() ? text : text.append("  " + task.detail(), QuietWords.DETAIL);
    }

    private static Image image(TaskNode node) {
        if (node.task() == null) {
            return Images.of("journal");
        }
        return Images.of(switch (node.task().state()) {
            case DONE -> "done";
            case TO_JUDGE -> "judge";
            case OPTIONAL -> "optional";
            case MISSING -> "missing";
            case TOO_MUCH -> "much";
        });
    }

    @Override
    public String getToolTipText(Object element) {
        Task task = ((TaskNode) element).task();
        return task == null || task.source().isEmpty() ? null : NLS.bind(ChecklistTexts.from, task.source());
    }
}
