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

/** A new case report. */
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

    /** The one that somebody has worked on last: its authors are likely those of the next. */
    private static Optional<IFile> lastReport() {
        return WorkspaceFiles.reports().stream().max(Comparator.comparingLong(IFile::getLocalTimeStamp));
    }

    /** There is more to fill in than to write at first. */
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
