/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The view that shows the help beside the report. */
public final class HelpView extends ViewPart {

    /** The identifier in {@code plugin.xml}. */
    static final String ID = "org.spinescribe.studio.help.view";

    private HelpBook book;

    @Override
    public void createPartControl(Composite parent) {
        book = new HelpBook(parent);
    }

    HelpBook book() {
        return book;
    }

    @Override
    public void setFocus() {
        book.setFocus();
    }
}
