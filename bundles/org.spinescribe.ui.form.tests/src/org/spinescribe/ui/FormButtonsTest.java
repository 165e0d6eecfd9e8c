/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests how the buttons of the form look in both themes. */
class FormButtonsTest {

    /** The contrast of a disabled label must be below this share of the contrast of an enabled one. */
    private static final double PALER = 0.7;

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @ParameterizedTest
    @ValueSource(booleans = { false, true })
    void disabledButtonsArePaler(boolean dark) throws Exception {
        Table authors = form.table("Ada Weber");
        Button up = OverviewForm.button(authors, "Up");
        Button down = OverviewForm.button(authors, "Down");
        if (dark) {
            Workbench.dark();
        }
        Screen.click(authors, authors.getItem(0).getBounds(0), 1);
        Workbench.waitFor("the first author", () -> !up.isEnabled() && down.isEnabled());
        assertPaler(up, down);
        Workbench.screenshot(dark ? "overview-buttons-dark" : "overview-buttons-light");
        Screen.click(authors, authors.getItem(2).getBounds(0), 1);
        Workbench.waitFor("the last author", () -> up.isEnabled() && !down.isEnabled());
        assertPaler(down, up);
    }

    private static void assertPaler(Button disabled, Button enabled) {
        Workbench.settle();
        double pale = strength(disabled);
        double strong = strength(enabled);
        assertTrue(pale < strong * PALER, () -> disabled.getText() + " has " + pale + ", " + enabled.getText() + " "
                + strong);
    }

    /** Returns the contrast of the label, without the border of the button. */
    private static double strength(Button button) {
        Point place = button.toDisplay(0, 0);
        Point size = button.getSize();
        return Contrast.within(Screen.picture(new Rectangle(place.x + 6, place.y + 6, size.x - 12, size.y - 12)));
    }
}
