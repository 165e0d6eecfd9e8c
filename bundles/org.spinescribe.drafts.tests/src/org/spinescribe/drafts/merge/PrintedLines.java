/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.drafts.docx.RevisedFile;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.WordFile;

/** The printed lines of a copy, for comparison with another one. */
final class PrintedLines {

    private PrintedLines() {
    }

    /** The printed paragraphs with all changes, one on each line; keys of works stand for citations. */
    static List<String> of(Path copy) throws Exception {
        try (WordFile file = WordFile.open(copy)) {
            RevisedFile read = RevisedFile.read(file);
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            Set<String> notes = read.body().units().stream().filter(RevisedUnit::isBehind)
                    .filter(unit -> unit.kind() == RevisedUnit.Kind.NOTE).map(unit -> "note " + unit.target())
                    .collect(Collectors.toSet());
            List.of(read.body(), read.notes()).forEach(text -> text.units().stream().filter(unit -> unit.isBehind()
                    && (unit.data().isEmpty() || !unit.data().startsWith("note ") || notes.contains(unit.data())))
                    .forEach(unit -> {
                        switch (unit.kind()) {
                            case END -> {
                                lines.add("#".repeat(heading(unit)) + normal(line.toString()));
                                line.setLength(0);
                            }
                            case CITATION -> line.append(CitationData.typed(unit.data()).orElse(unit.text()));
                            default -> line.append(unit.text());
                        }
                    }));
            lines.removeIf(PrintedLines::isDerived);
            return lines;
        }
    }

    /** The level of a heading; 0 in a cell, which has no headings, whatever the style. */
    private static int heading(RevisedUnit end) {
        return end.paragraph().cell().isPresent() ? 0 : end.paragraph().heading();
    }

    /**
     * Normalises separators of keywords, spaces at the end of names, and commas beside a raised citation, as the space
     * before it is not printed.
     */
    private static String normal(String line) {
        return line.replaceAll("[\\s\u00A0]+", " ").strip().replaceAll(" ?\\[error \\d+]| — not for submission: .*", "")
                .replaceAll("(?<=^Keywords:) ?,", "").replaceAll(" (?=[,.;])", "").replaceAll("(?:, ?)+(?=,)", "")
                .replaceAll(",(?=\\S)", ", ")
                .replaceAll("(?<=\\S) (?=\\d(?:,|$))", "").replaceAll("(?:, ?)+$", "").strip();
    }

    /** Whether a line is generated from others, or is part of the reference list. */
    private static boolean isDerived(String line) {
        return line.matches("#*|#Errors to be mended|Line \\d+: .* \\([a-z-]+/[a-z-]+\\)")
                || line.startsWith("Word count") || line.matches("\\d+\\.? .*")
                || line.matches("\\*.?Corresponding.*|ORCID.*|.*Writing – .*");
    }
}
