/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Lays out the sections of the form in two columns, and below them over both. */
record Columns(FormToolkit toolkit, Composite body) {

    private static final int LEAST_WIDTH = 300;

    Columns {
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(14, 10).applyTo(body);
    }

    /** Adds one of the two columns; its sections stand below each other. */
    Composite column() {
        Composite column = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(column);
        return column;
    }

    /** Adds a row over both columns. */
    Composite wide() {
        Composite row = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(row);
        return row;
    }
}
