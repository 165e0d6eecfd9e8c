/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Works are cited in prose only: a citation in quotes would be printed without its number. */
public final class CitationsInQuotes implements Rule {

    @Override
    public String id() {
        return "citations/in-quotes";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(object -> {
            switch (object) {
                case Title title -> check(title, title.getText(), Literals.TITLE__TEXT, findings);
                case Section section -> check(section, section.getTitle(), Literals.SECTION__TITLE, findings);
                case Table table -> check(table, table.getCaption(), Literals.TABLE__CAPTION, findings);
                case TimelineEntry entry ->
                    check(entry, entry.getDescription(), Literals.TIMELINE_ENTRY__DESCRIPTION, findings);
                case Statement statement -> check(statement, statement.getReason(), Literals.STATEMENT__REASON,
                        findings);
                default -> { }
            }
        });
    }

    private void check(EObject owner, String text, EStructuralFeature feature, Findings findings) {
        if (text != null && text.contains("@") && !ProseReader.read(text, 0).all(Citation.class).isEmpty()) {
            findings.add(Places.of(owner, feature));
        }
    }
}
