/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import java.util.List;

import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Roles are in the Contributor Roles Taxonomy. */
public final class AuthorsRole implements Rule {

    @Override
    public String id() {
        return "authors/role";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<String> known = ContributorRoles.names();
        for (Author author : report.all(Author.class)) {
            for (Role role : author.getRoles()) {
                if (role.getName() != null && !known.contains(role.getName())) {
                    findings.add(Places.of(role), role.getName(),
                            MeantWord.closest(role.getName(), known).orElse(String.join(", ", known)));
                }
            }
        }
    }
}
