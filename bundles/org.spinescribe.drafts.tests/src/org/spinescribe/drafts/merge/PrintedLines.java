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

/** What a copy prints, to be compared with another one. */
final class PrintedLines {

    private PrintedLines() {
    }

    /** The printed paragraphs with all changes, one a line; citations are the keys of their works. */
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

    /** A cell holds no heading, whatever its style is called. */
    private static int heading(RevisedUnit end) {
        return end.paragraph().cell().isPresent() ? 0 : end.paragraph().heading();
    }

    /**
     * Keywords are parted in one way, whatever somebody typed between them; names have no space at their end. The
     * space before a raised citation is not printed, so that a comma may lose one.
     */
    private static String normal(String line) {
        return line.replaceAll("[\\s\u00A0]+", " ").strip().replaceAll(" ?\\[error \\d+]| — not for submission: .*", "")
                .replaceAll("(?<=^Keywords:) ?,", "").replaceAll(" (?=[,.;])", "").replaceAll("(?:, ?)+(?=,)", "")
                .replaceAll(",(?=\\S)", ", ")
                .replaceAll("(?<=\\S) (?=\\d(?:,|$))", "").replaceAll("(?:, ?)+$", "").strip();
    }

    /** Lines that are made from others, and the reference list. */
    private static boolean isDerived(String line) {
        return line.matches("#*|#Errors to be mended|Line \\d+: .* \\([a-z-]+/[a-z-]+\\)")
                || line.startsWith("Word count") || line.matches("\\d+\\.? .*")
                || line.matches("\\*.?Corresponding.*|ORCID.*|.*Writing – .*");
    }
}
