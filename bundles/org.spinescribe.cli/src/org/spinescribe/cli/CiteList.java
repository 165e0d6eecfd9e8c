/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.files.ReportName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe cite list}: lists the keys of works with their descriptions. */
@Command(name = "list", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CiteList implements Callable<Integer> {


    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cite.file")
    private List<Path> files;

    @Override
    public Integer call() {
        List<BibliographyEntry> works = new ArrayList<>();
        for (Path file : files) {
            works.addAll(works(file));
        }
        print(works, spec.commandLine().getOut());
        return works.isEmpty() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /** Prints works, one a line. */
    static void print(List<BibliographyEntry> works, PrintWriter out) {
        int width = works.stream().mapToInt(work -> work.key().length()).max().orElse(1);
        works.forEach(work -> out.printf(Locale.ROOT, "%-" + width + "s  %s%n", work.key(), described(work)));
        out.flush();
    }

    /** Returns the works of a bibliography, or of the bibliographies of a report. */
    private static List<BibliographyEntry> works(Path file) {
        try {
            return !ReportName.isOf(file) ? BibliographyReader.read(file).entries()
                    : Reports.open().check(file, Optional.empty()).report().bibliographies().stream()
                            .map(BibliographyFile::bibliography).flatMap(read -> read.entries().stream()).toList();
        } catch (IOException | UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", file, e.getMessage()));
        }
    }

    private static String described(BibliographyEntry work) {
        List<PersonName> people = work.people(work.people("author").isEmpty() ? "editor" : "author");
        String names = people.isEmpty() ? "" : people.getFirst().family() + (people.size() > 1 ? " et al. " : " ");
        String year = WorkDate.of(work).map(date -> "(" + date.years() + ") ").orElse("");
        return names + year + work.field("title").orElse("").replaceAll("</?(?:i|sup|sub)>", "");
    }
}
