/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;

/** The figures, tables and supplementary files that the text of a report mentions. */
public final class MentionedNames {

    private MentionedNames() {
    }

    /** The mentioned names; mentions of a float in its own caption or note do not count. */
    public static Set<String> names(Report report) {
        Set<String> names = new HashSet<>();
        for (OwnedText owned : OwnedText.in(report)) {
            String own = name(owned.owner());
            in(report, owned.text()).stream().filter(name -> !name.equals(own)).forEach(names::add);
        }
        return names;
    }

    /** The names that a text mentions, in its order; of a range also those between its ends. */
    public static List<String> in(Report report, ProseText text) {
        List<String> names = new ArrayList<>();
        for (CrossReference reference : text.all(CrossReference.class)) {
            names.addAll(FloatRange.between(report, reference));
            names.add(reference.name());
        }
        return names;
    }

    private static String name(EObject owner) {
        return switch (owner) {
            case Figure figure -> figure.getName();
            case Table table -> table.getName();
            case Supplement file -> file.getName();
            case null, default -> null;
        };
    }
}
