/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;

/** The example reports, each for all bundled journals whose demands it meets. */
final class Examples {

    private static final Path FOLDER = Path.of("..", "org.spinescribe.examples");
    private static final Map<String, Manuscript> MANUSCRIPTS = compose();

    private Examples() {
    }

    /** The manuscripts by the names of the report and the journal, such as {@code smallest for bmj-case-reports}. */
    static Map<String, Manuscript> manuscripts() {
        return MANUSCRIPTS;
    }

    private static Map<String, Manuscript> compose() {
        Reports reports = Reports.open();
        Map<String, Manuscript> manuscripts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".casereport")).toList()) {
                for (String journal : BundledJournals.names()) {
                    CheckedReport report = reports.check(file, Optional.of(journal));
                    if (report.count(Severity.ERROR) == 0) {
                        String name = file.getFileName().toString().replace(".casereport", "");
                        manuscripts.put(name + " for " + journal, Composer.compose(report.report()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableReport | CompositionProblem e) {
            throw new IllegalStateException(e);
        }
        return manuscripts;
    }
}
