/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.check.Finding;

/** Shows the errors that prevented an export. Leads to the first error, or to a manuscript for co-authors. */
final class ErrorsDialog extends MessageDialog {

    /** The result of {@link #open} for the button that shows the first error. */
    static final int SHOW = 0;
    /** The result for the button that exports the report with its errors marked, where that is possible. */
    static final int MARK = 2;

    private static final int WIDTH = 520;
    private static final int MOST_LINES = 8;

    private final List<Finding> errors;
    private final ErrorLines lines;

    /** @param marking whether the errors can be marked in the manuscript */
    ErrorsDialog(Shell parent, Path report, List<Finding> errors, boolean marking) {
        super(parent, ExportTexts.notExportedTitle, null,
                ErrorLines.introduction(report.getFileName().toString(), errors),
                ErrorLines.areGaps(errors) ? WARNING : ERROR, 0, buttons(marking));
        this.errors = List.copyOf(errors);
        this.lines = ErrorLines.of(report);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    private static String[] buttons(boolean marking) {
        return marking ? new String[] { ExportTexts.show, IDialogConstants.CLOSE_LABEL, ExportTexts.mark }
                : new String[] { ExportTexts.show, IDialogConstants.CLOSE_LABEL };
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text list = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        list.setText(String.join("\n", errors.stream().map(error -> lines.words(error.line(), error.message()))
                .toList()));
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = WIDTH;
        size.heightHint = list.getLineHeight() * Math.min(MOST_LINES, 2 * errors.size());
        list.setLayoutData(size);
        return list;
    }
}
