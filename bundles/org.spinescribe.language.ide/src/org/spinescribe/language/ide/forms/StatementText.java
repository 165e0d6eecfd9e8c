/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import org.spinescribe.language.caseReport.Statement;

/** Reads and writes the text of a statement, without its braces and its indentation in the file. */
final class StatementText {

    private static final int LONGEST_ON_ONE_LINE = 90;

    private StatementText() {
    }

    static String read(Statement statement) {
        if (statement.getProse() != null) {
            return Braced.read(statement.getProse());
        }
        return statement.getReason() == null ? "" : statement.getReason();
    }

    /**
     * Returns the text behind the keyword of a statement.
     *
     * @param before the present text; empty when there is none
     */
    static String written(String absence, String text, String before, String newline) {
        if (!absence.isEmpty()) {
            return text.isEmpty() ? absence : absence + ' ' + Notation.quoted(Notation.oneLine(text), "");
        }
        return new Braced(before, "", LONGEST_ON_ONE_LINE, newline).written(text);
    }
}
