/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.styles.StyleFile;
import org.spinescribe.sources.styles.StyleProblem;

/** A citation style in a file of the author's own can be used. */
public final class JournalStyle implements Rule {

    private static final String ENDING = ".csl";

    @Override
    public String id() {
        return "journal/style";
    }

    @Override
    public void check(Report report, Findings findings) {
        String name = report.demands().referenceStyle().filter(style -> !style.isBlank()).orElse("");
        boolean file = name.endsWith(ENDING);
        Optional<Path> path = name.isEmpty() ? Optional.empty() : report.resolve(file ? name : name + ENDING);
        if (path.isEmpty() || !file && !Files.exists(path.get())) {
            return;
        }
        try {
            StyleFile.read(path.get());
        } catch (StyleProblem problem) {
            findings.add(JournalPlace.of(report), path.get().getFileName().toString(), problem.getMessage());
        }
    }
}
