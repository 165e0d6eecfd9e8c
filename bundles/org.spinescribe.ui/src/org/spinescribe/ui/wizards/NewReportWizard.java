/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.spinescribe.ui.editor.ReportEditor;
import org.spinescribe.ui.server.WorkspaceFiles;

/** Creates a new case report. */
public final class NewReportWizard extends FileWizard {

    private NewReportPage page;

    public NewReportWizard() {
        setWindowTitle(WizardTexts.newReport);
    }

    @Override
    public void addPages() {
        page = new NewReportPage(selection(), lastReport());
        addPage(page);
    }

    /** Returns the report that was changed last: the new one probably has the same authors. */
    private static Optional<IFile> lastReport() {
        return WorkspaceFiles.reports().stream().max(Comparator.comparingLong(IFile::getLocalTimeStamp));
    }

    /** Shows the form, since a new report has more values to fill in than text to write. */
    @Override
    void opened(IEditorPart editor) {
        if (editor instanceof ReportEditor report) {
            report.showOverview();
        }
    }

    @Override
    Making making() {
        return page.wish()::create;
    }
}
