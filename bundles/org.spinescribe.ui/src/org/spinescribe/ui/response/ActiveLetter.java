/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.spinescribe.language.response.LetterFile;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.Saving;

/**
 * The report of the active editor, and its letter to the reviewers.
 *
 * @param letter the path of the letter, which may not exist
 */
record ActiveLetter(Path report, Path letter) {

    /** Returns the files of the active editor, which shows a report, or a letter beside its report. */
    static Optional<ActiveLetter> of(IWorkbenchPage page) {
        return Optional.ofNullable(page.getActiveEditor()).map(IEditorPart::getEditorInput).flatMap(ReportPath::of)
                .flatMap(ActiveLetter::of);
    }

    private static Optional<ActiveLetter> of(Path file) {
        return ReportPath.isReport(file) ? Optional.of(new ActiveLetter(file, LetterFile.of(file)))
                : LetterFile.report(file).map(report -> new ActiveLetter(report, file));
    }

    /** Saves the open editors of both files; returns false when the user has cancelled. */
    boolean save(IWorkbenchPage page) {
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (ReportPath.of(editor.getEditorInput()).filter(file -> file.equals(report) || file.equals(letter))
                    .isPresent() && !Saving.save(editor)) {
                return false;
            }
        }
        return true;
    }
}
