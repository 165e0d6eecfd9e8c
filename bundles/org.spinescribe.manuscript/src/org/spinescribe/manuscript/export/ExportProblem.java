/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.nio.file.Path;
import java.util.List;

import org.spinescribe.language.check.Finding;

/** Why a report was not exported. */
public sealed interface ExportProblem {

    /**
     * The report has errors: a manuscript with errors in it must not leave the house by mistake.
     *
     * @param errors in the order of the file
     */
    record Errors(List<Finding> errors) implements ExportProblem {
        public Errors {
            errors = List.copyOf(errors);
        }
    }

    /** Somebody has edited an output since the last export; it was kept. */
    record Changed(Path output) implements ExportProblem {
    }

    /**
     * The file is no report, or no manuscript can be made of it.
     *
     * @param message the problem and the remedy
     */
    record NotComposed(boolean readable, String message) implements ExportProblem {
    }

    /**
     * Something in the report cannot be printed in one of the formats.
     *
     * @param output that was not written
     * @param line in the report, from 1
     * @param message the problem and the remedy
     */
    record NotPrintable(Path output, int line, String message) implements ExportProblem {
    }

    /**
     * An output could not be written.
     *
     * @param message the problem and the remedy
     */
    record NotWritten(Path output, String message) implements ExportProblem {
    }

    /** Somebody has stopped the export. */
    record Stopped() implements ExportProblem {
    }
}
