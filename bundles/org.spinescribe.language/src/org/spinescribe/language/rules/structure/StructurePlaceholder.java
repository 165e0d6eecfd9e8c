/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.report.Placeholders;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The placeholders of a new report are replaced before submission. */
public final class StructurePlaceholder implements Rule {

    @Override
    public String id() {
        return "structure/placeholder";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.model().eAllContents().forEachRemaining(part -> {
            if (!(part instanceof Prose)) {
                check(part, findings);
            }
        });
    }

    private static void check(EObject part, Findings findings) {
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            List<?> values = attribute.isMany() ? (List<?>) part.eGet(attribute) : part.eGet(attribute) == null
                    ? List.of() : List.of(part.eGet(attribute));
            for (Object value : values) {
                if (value instanceof String text && text.isBlank() && isPrinted(part, attribute)) {
                    findings.addCase("empty", Places.of(part, attribute));
                } else if (value instanceof String text && Placeholders.contains(text)) {
                    findings.add(Places.of(part, attribute), text.strip());
                }
            }
        }
    }

    /** Whether a text is printed between others. When all of them are empty, {@link StructureIncomplete} reports it. */
    private static boolean isPrinted(EObject part, EAttribute attribute) {
        return attribute == Literals.AUTHOR__DEGREES || attribute == Literals.KEYWORD__TERM
                && ((Keywords) part.eContainer()).getKeywords().stream().anyMatch(
                        keyword -> keyword.getTerm() != null && !keyword.getTerm().isBlank());
    }
}
