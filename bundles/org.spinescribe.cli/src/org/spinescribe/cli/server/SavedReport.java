/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.nio.file.Path;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;

/** A report to be exported from disk, which must equal its text in the editor. */
final class SavedReport {

    private SavedReport() {
    }

    /** Returns the file of the report of a command. */
    static Path of(CommandCall call) throws CommandRefused {
        Path file = call.file();
        try {
            String saved = Reports.text(file);
            if (call.editedText().filter(text -> !text.equals(saved)).isPresent()) {
                throw new CommandRefused(Texts.of("server.unsaved", file.getFileName()));
            }
            return file;
        } catch (UnreadableReport e) {
            throw new CommandRefused(Texts.of("unreadable", file, e.getMessage()));
        }
    }
}
