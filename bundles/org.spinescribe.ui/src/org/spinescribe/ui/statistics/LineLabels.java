/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.statistics;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.statistics.LimitStanding;
import org.spinescribe.language.ide.statistics.StatisticsLine;
import org.spinescribe.ui.Images;

/** Labels a cell of the table: its text, an icon for the state, and the source as tooltip. */
class LineLabels extends StyledCellLabelProvider {

    private final StatisticsColumn column;

    LineLabels(StatisticsColumn column) {
        this.column = column;
    }

    @Override
    public void update(ViewerCell cell) {
        StatisticsLine line = (StatisticsLine) cell.getElement();
        cell.setText(column.text(line));
        if (column == StatisticsColumn.STANDING && line.standing() != LimitStanding.FREE) {
            cell.setImage(Images.of(switch (line.standing()) {
                case ABOVE -> "much";
                case BELOW -> "missing";
                default -> "done";
            }));
        } else {
            cell.setImage(null);
        }
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        String source = ((StatisticsLine) element).source();
        return source.isEmpty() ? null : NLS.bind(StatisticsTexts.from, source);
    }
}
