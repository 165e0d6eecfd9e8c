/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.Optional;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Grant;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.sources.statements.StatementKind;

/**
 * Finds the source of a printed statement: the statement itself, or, where it is missing, typed facts: the authors'
 * roles for the contributions and the grants for the funding.
 */
public final class StatementSources {

    private StatementSources() {
    }

    /**
     * The first part of the report that gives a statement; empty when none does.
     *
     * @param kind as typed, such as {@code funding}
     */
    public static Optional<Part> of(Report report, String kind) {
        Optional<Part> typed = report.all(Statement.class).stream()
                .filter(statement -> kind.equals(statement.getKind()))
                .filter(statement -> says(report, statement))
                .map(Part.class::cast).findFirst();
        return typed.or(() -> switch (StatementKind.of(kind).orElse(null)) {
            case CONTRIBUTIONS -> report.all(Author.class).stream().filter(author -> !author.getRoles().isEmpty())
                    .map(Part.class::cast).findFirst();
            case FUNDING -> report.first(Grant.class).map(Part.class::cast);
            case null, default -> Optional.empty();
        });
    }

    /** Whether a statement is not empty; a declaration that there is nothing counts. */
    public static boolean says(Report report, Statement statement) {
        return statement.getAbsent() != null || report.says(statement.getProse());
    }
}
