/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the icons in the selected line of a table again: under GTK the background of the selected cell covers them. */
final class ChosenSigns {

    private ChosenSigns() {
    }

    static void install(Table table) {
        if (SWT.getPlatform().equals("gtk")) {
            table.addListener(SWT.PaintItem, event -> draw(table, event));
        }
    }

    private static void draw(Table table, Event event) {
        TableItem item = (TableItem) event.item;
        Image sign = item.getImage(event.index);
        if (sign != null && table.isSelected(table.indexOf(item))) {
            Rectangle room = item.getImageBounds(event.index);
            event.gc.drawImage(sign, room.x, room.y + (room.height - sign.getBounds().height) / 2);
        }
    }
}
