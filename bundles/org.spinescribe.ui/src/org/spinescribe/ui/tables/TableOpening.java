/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.tables.ReportTable;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.tables.TableProblem;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.server.ReportRequest;

/** Opens the grid for a table of a report or of a CSV file. */
public final class TableOpening {

    private TableOpening() {
    }

    private record Opened(String text, Optional<ReportTable> table, Optional<CsvFile> file, Optional<String> problem) {
    }

    /** Opens the table at an offset of an editor's text. The report is read in the background. */
    public static void at(ITextEditor editor, int offset) {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Display display = Display.getCurrent();
        ReportRequest.read(document, report -> read(report, offset)).thenAccept(opened -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> open(editor, document, opened));
            }
        });
    }

    private static Opened read(Report report, int offset) {
        FormSource source = FormSource.of(report);
        Optional<ReportTable> table = ReportTable.at(source, offset);
        String name = table.map(ReportTable::file).orElse("");
        try {
            Optional<Path> path = name.isEmpty() ? Optional.empty() : report.resolve(name);
            return new Opened(source.text(), table, path.isEmpty() ? Optional.empty()
                    : Optional.of(CsvFile.read(path.get())), Optional.empty());
        } catch (TableProblem problem) {
            return new Opened(source.text(), table, Optional.empty(),
                    Optional.of(name + ": " + problem.getMessage()));
        }
    }

    private static void open(ITextEditor editor, IDocument document, Opened opened) {
        Shell shell = editor.getSite().getShell();
        if (shell == null || shell.isDisposed() || opened == null || opened.table().isEmpty()) {
            StatusMessage.show(((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager(),
                    TableTexts.noTable);
        } else if (opened.problem().isPresent()) {
            MessageDialog.openError(shell, TableTexts.title, opened.problem().get());
        } else {
            new TableDialog(shell, new TableInReport(editor, document, opened.text(), opened.table().get(),
                    opened.file())).open();
        }
    }

    /** Opens the table of a CSV file. */
    static void of(Path csv, Shell shell) {
        try {
            new TableDialog(shell, CsvFile.read(csv)).open();
        } catch (TableProblem problem) {
            MessageDialog.openError(shell, TableTexts.title, csv.getFileName() + ": " + problem.getMessage());
        }
    }
}
