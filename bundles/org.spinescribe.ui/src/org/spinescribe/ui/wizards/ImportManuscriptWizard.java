/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IImportWizard;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.drafts.reading.ImportedReport;
import org.spinescribe.ui.ReportPath;

/** Imports a Word file or a JATS article as a report; the remarks of the import become markers of the report. */
public final class ImportManuscriptWizard extends FileWizard implements IImportWizard {

    /** The marker type. */
    public static final String MARKER = "org.spinescribe.ui.look";

    private ImportManuscriptPage page;

    public ImportManuscriptWizard() {
        setWindowTitle(WizardTexts.importManuscript);
    }

    @Override
    public void addPages() {
        page = new ImportManuscriptPage(selection(), selected());
        addPage(page);
    }

    /** Returns the dropped or selected manuscript. */
    private Optional<Path> selected() {
        Object selected = selection().getFirstElement();
        return (selected instanceof Path file ? Optional.of(file) : ReportPath.of(selected))
                .filter(DraftFile::hasKnownName);
    }

    @Override
    Making making() {
        Path source = page.source();
        TargetFile target = page.target();
        return monitor -> create(source, target, monitor);
    }

    private static IFile create(Path source, TargetFile target, IProgressMonitor monitor) throws CoreException {
        IFile report = target.inFolder(monitor);
        try {
            ImportedReport.Written written = ImportedReport.write(source, report.getLocation().toPath(), Changes.ACCEPT,
                    LocalDate.now());
            report.getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
            for (ImportedReport.Look look : written.looks()) {
                report.createMarker(MARKER, Map.of(IMarker.MESSAGE, look.remark().words(), IMarker.LINE_NUMBER,
                        look.line(),
                        IMarker.SEVERITY, IMarker.SEVERITY_INFO));
            }
            return report;
        } catch (UnreadableDraft | IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
