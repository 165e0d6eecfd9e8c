/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.authors;

import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A name that looks like the name of a group is marked as one. */
public final class AuthorsGroup implements Rule {

    private static final Pattern GROUP = Pattern.compile("(?iu)(?:^the |\\b(?:group|groupe|grupo|gruppo|consortium"
            + "|investigators|collaborators|collaborative|collaboration|network|committee|society|association"
            + "|federation|foundation|task force|registry|initiative|working party|arbeitsgemeinschaft|arbeitsgruppe"
            + "|studiengruppe|trialists)\\b)");

    @Override
    public String id() {
        return "authors/group";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Author author : report.all(Author.class)) {
            String name = author.getName();
            if (name != null && !author.isGroup() && author.getFamily() == null && GROUP.matcher(name).find()) {
                findings.add(Places.of(author, Literals.AUTHOR__NAME), name);
            }
        }
    }
}
