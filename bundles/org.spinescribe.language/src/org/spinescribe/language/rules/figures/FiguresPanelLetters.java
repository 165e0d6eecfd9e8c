/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A caption explains the panels of its figure, and no others. */
public final class FiguresPanelLetters implements Rule {

    private static final Pattern LETTER = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})(?![\\p{L}\\p{N}'’])");
    private static final Pattern RANGE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(\\p{L})\\s?[–—-]\\s?(\\p{L})(?![\\p{L}\\p{N}])");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([a-zA-Z])\\)");

    @Override
    public String id() {
        return "figures/panel-letters";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Figure figure : report.all(Figure.class)) {
            List<Passage> caption = Passages.in(report).stream()
                    .filter(passage -> passage.kind() == PassageKind.CAPTION && passage.owner() == figure).toList();
            if (figure.getPanels().size() > 1 && !caption.isEmpty()) {
                unexplained(figure, caption, findings);
                unknown(figure, caption, findings);
            }
        }
    }

    private static void unexplained(Figure figure, List<Passage> caption, Findings findings) {
        Set<String> explained = new HashSet<>();
        for (Passage passage : caption) {
            LETTER.matcher(passage.text()).results().forEach(letter -> explained.add(lower(letter.group(1))));
            RANGE.matcher(passage.text()).results().forEach(range -> {
                for (char c = lower(range.group(1)).charAt(0); c <= lower(range.group(2)).charAt(0); c++) {
                    explained.add(String.valueOf(c));
                }
            });
        }
        for (Panel panel : figure.getPanels()) {
            if (panel.getName() != null && panel.getName().length() == 1
                    && !explained.contains(lower(panel.getName()))) {
                findings.addCase("unexplained", Places.of(panel, Literals.PANEL__NAME), panel.getName());
            }
        }
    }

    private static void unknown(Figure figure, List<Passage> caption, Findings findings) {
        Set<String> panels = figure.getPanels().stream().map(Panel::getName).filter(name -> name != null)
                .map(FiguresPanelLetters::lower).collect(Collectors.toSet());
        for (Passage passage : caption) {
            Matcher letter = IN_BRACKETS.matcher(passage.text());
            while (letter.find()) {
                if (!panels.contains(lower(letter.group(1))) && panels.stream().allMatch(name -> name.length() == 1)) {
                    findings.addCase("unknown", passage.range(letter.start(), letter.end()), letter.group(1));
                }
            }
        }
    }

    private static String lower(String letter) {
        return letter.toLowerCase(Locale.ROOT);
    }
}
