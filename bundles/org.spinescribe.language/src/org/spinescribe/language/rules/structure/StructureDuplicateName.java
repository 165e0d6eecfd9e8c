/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.HashSet;
import java.util.Set;

import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A name stands for one thing. */
public final class StructureDuplicateName implements Rule {

    @Override
    public String id() {
        return "structure/duplicate-name";
    }

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Part part : report.model().getParts()) {
            String name = switch (part) {
                case Affiliation affiliation -> named("affiliation", affiliation.getName());
                case Abbreviation abbreviation -> named("abbreviation", abbreviation.getName());
                case Figure figure -> named("float", figure.getName());
                case Table table -> named("float", table.getName());
                case Supplement file -> named("float", file.getName());
                default -> null;
            };
            if (name != null && !seen.add(name)) {
                findings.add(Places.of(part, part.eClass().getEStructuralFeature("name")),
                        name.substring(name.indexOf(' ') + 1));
            }
        }
    }

    private static String named(String kind, String name) {
        return name == null ? null : kind + " " + name;
    }
}
