/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.ui.Accessible;

/** The buttons beside a table, for the selected entry. */
final class EntryButtons {

    private final OverviewPage page;
    private final Composite area;
    private final String of;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;

    /**
     * @param of the name of the entries, for screen readers
     * @param fresh the values of a new entry; null where the table has no Add button
     */
    EntryButtons(OverviewPage page, Composite parent, EntryTable table, String of,
            Supplier<Map<Field, String>> fresh) {
        this.page = page;
        this.of = of;
        area = page.toolkit().createComposite(parent);
        area.setData("org.eclipse.e4.ui.css.CssClassName", "spinescribe-entries"); // for css/light.css, css/dark.css
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(area);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(area);
        add = fresh == null ? null : button(OverviewTexts.add, () -> table.add(fresh.get()));
        remove = button(OverviewTexts.remove, table::remove);
        up = button(OverviewTexts.up, () -> table.move(table.chosen(), table.chosen() - 1));
        down = button(OverviewTexts.down, () -> table.move(table.chosen(), table.chosen() + 1));
    }

    private Button button(String label, Runnable action) {
        Button button = page.toolkit().createButton(area, label, SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        Accessible.name(button, label + " " + of);
        button.setEnabled(false); // enabled after the report has been read
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /**
     * @param at the index of the selected entry; negative when none is selected
     */
    void enable(int at, int count) {
        if (add != null) {
            enable(add, page.isEditable());
        }
        enable(remove, page.isEditable() && at >= 0);
        enable(up, page.isEditable() && at > 0);
        enable(down, page.isEditable() && at >= 0 && at < count - 1);
    }

    /** Themes have a colour of their own for disabled buttons, but apply it only on request. */
    private static void enable(Button button, boolean enabled) {
        if (button.getEnabled() != enabled) {
            button.setEnabled(enabled);
            button.reskin(SWT.NONE);
        }
    }
}
