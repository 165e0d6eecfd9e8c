/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportProblem;
import org.spinescribe.ui.OpenFile;

/** Reports the outcomes of an export, and asks the user about open questions. */
final class ExportReply {

    private final IWorkbenchPage page;
    private final ExportJob job;

    ExportReply(IWorkbenchPage page, ExportJob job) {
        this.page = page;
        this.job = job;
    }

    void show(List<ExportOutcome> outcomes) {
        List<Path> written = outcomes.stream().flatMap(outcome -> outcome.exported().written().stream()).toList();
        if (!written.isEmpty()) {
            new WrittenPopup(page, written).open();
        }
        List<String> remarks = outcomes.stream().flatMap(outcome -> outcome.exported().remarks().stream()).toList();
        if (!remarks.isEmpty()) {
            MessageDialog.openInformation(shell(), ExportTexts.written, String.join("\n\n", remarks));
        }
        for (ExportOutcome outcome : outcomes) {
            outcome.exported().problems().forEach(problem -> say(outcome, problem));
        }
    }

    private void say(ExportOutcome outcome, ExportProblem problem) {
        switch (problem) {
            case ExportProblem.Changed changed -> ask(outcome, changed.output());
            case ExportProblem.Errors errors -> refuse(outcome, errors.errors());
            case ExportProblem.NotPrintable not ->
                    fail(outcome, ErrorLines.of(outcome.report()).words(not.line(), not.message()));
            case ExportProblem.NotComposed not -> fail(outcome, not.message());
            case ExportProblem.NotWritten not -> fail(outcome, not.message());
            case ExportProblem.Stopped stopped -> { }
        }
    }

    private void ask(ExportOutcome outcome, Path output) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell(), ExportTexts.changedTitle,
                NLS.bind(ExportTexts.changed, output.getFileName()), 0, ExportTexts.keep, ExportTexts.replace);
        if (answer == 1) {
            job.replacing(outcome.report()).schedule();
        }
    }

    private void refuse(ExportOutcome outcome, List<Finding> errors) {
        switch (new ErrorsDialog(shell(), outcome.report(), errors, Export.canBeMarked(errors)).open()) {
            case ErrorsDialog.SHOW -> {
                Finding first = errors.getFirst();
                OpenFile.at(page, outcome.report(), first.offset(), first.length());
            }
            case ErrorsDialog.MARK -> job.marking(outcome.report()).schedule();
            default -> { }
        }
    }

    private void fail(ExportOutcome outcome, String message) {
        String text = NLS.bind(ExportTexts.problem, outcome.name(), message);
        ILog.of(ExportReply.class).warn(text);
        MessageDialog.openError(shell(), ExportTexts.notExportedTitle, text);
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
