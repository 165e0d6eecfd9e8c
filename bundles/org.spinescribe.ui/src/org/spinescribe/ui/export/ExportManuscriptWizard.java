/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.ui.ReportPath;

/** File → Export: exports manuscripts of one or more reports. */
public final class ExportManuscriptWizard extends Wizard implements IExportWizard {

    private final List<Path> first = new ArrayList<>();
    private IWorkbenchPage workbenchPage;
    private ExportPage page;

    public ExportManuscriptWizard() {
        setWindowTitle(ExportTexts.wizardTitle);
    }

    /** Preselects the selected reports, else the edited one. */
    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        workbenchPage = workbench.getActiveWorkbenchWindow().getActivePage();
        for (Object selected : selection.toList()) {
            ReportPath.of(selected).filter(ReportPath::isReport).ifPresent(first::add);
        }
        IEditorPart editor = workbenchPage.getActiveEditor();
        if (first.isEmpty() && editor != null) {
            ReportPath.of(editor.getEditorInput()).filter(ReportPath::isReport).ifPresent(first::add);
        }
    }

    @Override
    public void addPages() {
        page = new ExportPage(first);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        List<Path> reports = page.reports();
        if (!ExportHandler.save(workbenchPage, reports)) {
            return false;
        }
        new ExportJob(reports, page.formats().stream().<Supplier<ManuscriptWriter>>map(format -> format::writer)
                .toList(), workbenchPage).schedule();
        return true;
    }
}
