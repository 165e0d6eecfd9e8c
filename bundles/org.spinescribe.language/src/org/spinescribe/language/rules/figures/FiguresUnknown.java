/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Every figure, panel, table and supplementary file that the text mentions exists. */
public final class FiguresUnknown implements Rule {

    private static final int CHOICES = 5;

    @Override
    public String id() {
        return "figures/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<String, List<String>> panels = panelsByFloat(report);
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (CrossReference reference : text.all(CrossReference.class)) {
                if (panels.isEmpty()) {
                    findings.addCase("none", text.range(reference), reference.name());
                } else if (!panels.containsKey(reference.name())) {
                    unknown(reference, text, panels, findings);
                } else {
                    missingPanel(reference.panel(), panels.get(reference.name())).ifPresent(letter -> findings
                            .addCase("panel", text.range(reference), reference.name(), letter));
                }
            }
        }
    }

    /** Reports an unknown name, with fixes for the known names; the most similar one comes first. */
    private static void unknown(CrossReference reference, ProseText text, Map<String, List<String>> panels,
            Findings findings) {
        String name = reference.name();
        List<String> names = panels.keySet().stream().sorted().toList();
        Optional<String> meant = MeantWord.closest(name, names);
        String panel = reference.panel().isEmpty() ? "" : " " + reference.panel();
        findings.addFix("", text.range(reference),
                Stream.concat(meant.stream(), names.stream()).distinct().limit(CHOICES)
                .map(other -> "[#" + other + panel + "]").toList(),
                name, meant.orElse(String.join(", ", names)));
    }

    private static Map<String, List<String>> panelsByFloat(Report report) {
        Map<String, List<String>> panels = new HashMap<>();
        for (Figure figure : report.all(Figure.class)) {
            panels.put(figure.getName(), figure.getPanels().stream().map(Panel::getName).toList());
        }
        for (Table table : report.all(Table.class)) {
            panels.put(table.getName(), List.of());
        }
        report.all(Supplement.class).forEach(file -> panels.put(file.getName(), List.of()));
        for (Prose prose : report.allProse()) {
            report.text(prose).all(GeneratedPart.class).stream().map(GeneratedPart::name)
                    .filter(name -> TypedFacts.named(name).isPresent()).forEach(name -> panels.put(name, List.of()));
        }
        panels.remove(null);
        return panels;
    }

    private static Optional<String> missingPanel(String wanted, List<String> panels) {
        return Arrays.stream(wanted.split("[^\\p{L}\\p{N}]+"))
                .filter(letter -> !letter.isEmpty() && !panels.contains(letter)).findFirst();
    }
}
