/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;

/** Reads letters to reviewers. */
final class ResponseLetterFile {

    private ResponseLetterFile() {
    }

    /** Returns the text of a letter. */
    static String text(Path letter) {
        try {
            return ReportText.read(letter);
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", letter, e.getMessage()));
        }
    }
}
