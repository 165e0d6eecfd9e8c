/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.citation.CitationStyle;
import org.spinescribe.sources.styles.StyleFile;
import org.spinescribe.sources.styles.StyleProblem;

/**
 * The citation style of a report: a CSL file of its folder, or a bundled style. A dependent style, as most of the CSL
 * repository are, only names another style, and stands for that one.
 */
final class ReportStyle {

    /** For reports whose journal names no style: numbers in brackets, in order of citation. */
    private static final String DEFAULT = "springer-basic-brackets";
    private static final Pattern PARENT = Pattern.compile(
            "<link\\b(?=[^>]*\\brel=\"independent-parent\")[^>]*\\bhref=\"[^\"]*/([^\"/]+)\"");

    private final Report report;
    private final FileAccess files;

    ReportStyle(Report report, FileAccess files) {
        this.report = report;
        this.files = files;
    }

    CitationStyle find() throws CompositionProblem {
        String name = report.demands().referenceStyle().filter(style -> !style.isBlank()).orElse(DEFAULT);
        return find(name, true);
    }

    private CitationStyle find(String name, boolean mayFollow) throws CompositionProblem {
        Optional<Path> file = file(name);
        if (file.isPresent()) {
            String csl = read(name, file.get());
            Matcher parent = PARENT.matcher(csl);
            if (parent.find()) {
                if (!mayFollow) {
                    throw new CompositionProblem("style.follows", name);
                }
                return find(parent.group(1), false);
            }
            try {
                return CitationStyle.of(csl);
            } catch (IllegalArgumentException e) {
                throw new CompositionProblem("style.file", name, e.getMessage());
            }
        }
        return CitationStyle.find(name).orElseThrow(
                () -> new CompositionProblem("style", name, String.join(", ", CitationStyle.identifiers())));
    }

    /** The file of a style: a name with ".csl" must be a file; any other name may be one beside the report. */
    private Optional<Path> file(String name) throws CompositionProblem {
        boolean ending = name.endsWith(".csl");
        if (!ending && report.file().isEmpty()) {
            return Optional.empty(); // an unsaved report has no folder
        }
        Path file = files.file(report, ending ? name : name + ".csl");
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        if (ending) {
            throw new CompositionProblem("style.missing", name);
        }
        return Optional.empty();
    }

    private static String read(String name, Path file) throws CompositionProblem {
        try {
            return StyleFile.read(file);
        } catch (StyleProblem e) {
            throw new CompositionProblem("style.file", name, e.getMessage());
        }
    }
}
