/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import java.util.HashSet;
import java.util.Set;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Folding;

/** Each author is listed once. */
public final class AuthorsRepeated implements Rule {

    @Override
    public String id() {
        return "authors/repeated";
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Author author : report.all(Author.class)) {
            if (author.getName() != null && !author.getName().isBlank() && !names.add(Folding.of(author.getName()))) {
                findings.add(Places.of(author, Literals.AUTHOR__NAME), author.getName());
            }
        }
    }
}
