/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Supplement;

/** The supplementary files of a report. */
final class Supplements {

    /** The limit of publishers' systems; larger files would also fill the memory when the submission is archived. */
    private static final long LARGEST_MEGABYTES = 100;

    private Supplements() {
    }

    /** The files by their numbers. */
    static List<Supplement> of(Report report, FileAccess files, FloatNumbers numbers, ProseBlocks prose)
            throws CompositionProblem {
        List<Supplement> supplements = new ArrayList<>();
        for (var typed : report.all(org.spinescribe.language.caseReport.Supplement.class)) {
            Optional<FloatNumbers.Label> label = numbers.find(typed.getName());
            if (label.isPresent() && supplements.stream().noneMatch(known -> known.id().equals(typed.getName()))) {
                List<Inline> caption = typed.getCaption() == null ? List.of()
                        : prose.line(report.text(typed.getCaption()));
                supplements.add(new Supplement(typed.getName(), label.get().number(), label.get().toString(),
                        file(report, files, typed.getName(), typed.getFile()), caption));
            }
        }
        supplements.sort(Comparator.comparingInt(Supplement::number));
        return supplements;
    }

    private static Path file(Report report, FileAccess files, String name, String file) throws CompositionProblem {
        if (file == null || file.isBlank()) {
            throw new CompositionProblem("supplement.empty", name);
        }
        Path path = files.file(report, file);
        try {
            if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
                throw new CompositionProblem("supplement.missing", name, file);
            }
            if (Files.size(path) > LARGEST_MEGABYTES << 20) {
                throw new CompositionProblem("supplement.large", name, file, LARGEST_MEGABYTES);
            }
            return path;
        } catch (IOException e) {
            throw new CompositionProblem("supplement.missing", name, file);
        }
    }
}
