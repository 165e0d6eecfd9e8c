/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

import org.spinescribe.cli.FileCheck;
import org.spinescribe.cli.findings.JsonLinesFindings;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.findings.ReportResult;

/**
 * The check of the command line, as a function from a file and its name to a line of JSON. Only {@link Program} loads
 * this class, beside the program, so its interface uses only types of Java.
 */
public final class CommandLineCheck implements BiFunction<Path, String, String>, Predicate<Path> {

    private final FileCheck check;

    /** @param demanded the journal or guideline whose demands hold; empty for those that a report names */
    public CommandLineCheck(Optional<String> demanded) {
        check = new FileCheck(Reports.open(), demanded, Changes.ACCEPT, new ReportResult.Extras(true, false));
    }

    /** The line of {@code spinescribe check --format jsonl} for a file, under a name. */
    @Override
    public String apply(Path file, String name) {
        return JsonLinesFindings.line(check.check(file, Path.of(name)), name);
    }

    /** Whether the command line would check a file found in a folder. */
    @Override
    public boolean test(Path file) {
        return FileCheck.isManuscript(file);
    }
}
