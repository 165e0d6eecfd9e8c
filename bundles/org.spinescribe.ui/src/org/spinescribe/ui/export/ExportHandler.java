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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.Saving;

/** Exports the report in the editor, or the selected reports. Saves their editors first. */
public final class ExportHandler extends AbstractHandler {

    static final String COMMAND = "org.spinescribe.ui.export";
    static final String FORMATS = "org.spinescribe.ui.export.formats";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<Path> reports = reports(event);
        if (save(page, reports)) {
            new ExportJob(reports, formats(event.getParameter(FORMATS)).stream()
                    .<Supplier<ManuscriptWriter>>map(format -> format::writer).toList(), page).schedule();
        }
        return null;
    }

    private static List<OutputFormat> formats(String names) {
        return names == null ? ExportFormats.usual() : ExportFormats.named(names);
    }

    /** Returns the selected reports, else the edited one. */
    static List<Path> reports(ExecutionEvent event) {
        List<Path> reports = new ArrayList<>();
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            ReportPath.of(editor.getEditorInput()).ifPresent(reports::add);
        } else if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object element : selection.toList()) {
                ReportPath.of(element).filter(ReportPath::isReport).ifPresent(reports::add);
            }
        }
        if (reports.isEmpty() && HandlerUtil.getActiveEditor(event) != null) {
            ReportPath.of(HandlerUtil.getActiveEditorInput(event)).filter(ReportPath::isReport)
                    .ifPresent(reports::add);
        }
        return reports;
    }

    /** Saves the editors of reports. Returns whether there are reports to export, and all are on disk. */
    static boolean save(IWorkbenchPage page, List<Path> reports) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (ReportPath.of(editor.getEditorInput()).filter(reports::contains).isPresent()
                    && !Saving.save(editor)) {
                return false;
            }
        }
        return !reports.isEmpty();
    }
}
