/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** The table of typed implants; the column of levels is left out where no implant has any. */
final class ImplantsTable {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private final Report report;
    private final ProseBlocks prose;

    ImplantsTable(Report report, ProseBlocks prose) {
        this.report = report;
        this.prose = prose;
    }

    /** The heading row and a row for each implant; empty without implants. */
    List<Block.Row> rows() {
        List<Implant> all = report.all(Implants.class).stream().flatMap(block -> block.getImplants().stream())
                .filter(implant -> implant.getKind() != null).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        boolean placed = all.stream().anyMatch(implant -> !place(implant).isEmpty());
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(placed, text(TEXTS.getString("implant")), text(TEXTS.getString("number")),
                text(TEXTS.getString("level"))));
        all.forEach(implant -> rows.add(row(placed, fact(implant, name(implant)), fact(implant, implant.getCount()),
                fact(implant, place(implant)))));
        return rows;
    }

    private static Block.Row row(boolean placed, List<Inline> name, List<Inline> number, List<Inline> place) {
        return new Block.Row(placed ? List.of(name, number, place) : List.of(name, number));
    }

    /** The words in quotes where there are any, such as "Polyaxial pedicle screws"; else the kind. */
    private static String name(Implant implant) {
        String name = implant.getDescription() == null || implant.getDescription().isBlank() ? implant.getKind()
                : implant.getDescription();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String place(Implant implant) {
        String levels = implant.getLevels() == null ? "" : GeneratedTables.print(implant.getLevels());
        String place = levels + Sides.behind(implant.getSide());
        return place.startsWith(", ") ? place.substring(2) : place;
    }

    private List<Inline> fact(Implant implant, String words) {
        return words.isEmpty() ? List.of() : PrintedFacts.from(implant, prose.inlines().of(words));
    }

    private List<Inline> text(String words) {
        return prose.inlines().of(words);
    }
}
