/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.spinescribe.clinical.vocabulary.FormKey;
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

/** Alternative texts describe the figure for readers who cannot see it. */
public final class FiguresAlternativeText implements Rule {

    private static final int FEWEST_WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][^\\s]*+");
    private static final Pattern FILE = Pattern.compile("(?i)\\S{1,200}\\.(?:png|jpe?g|svg|tiff?|gif|bmp|dcm)");

    @Override
    public String id() {
        return "figures/alternative-text";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Figure figure : report.all(Figure.class)) {
            String caption = caption(report, figure);
            if (figure.getPanels().isEmpty() || figure.getAlt() != null) {
                check(figure, figure.getFile(), figure.getAlt(), Literals.FIGURE__ALT, caption, findings);
            }
            for (Panel panel : figure.getPanels()) {
                if (panel.getAlt() != null || figure.getAlt() == null) {
                    check(panel, panel.getFile(), panel.getAlt(), Literals.PANEL__ALT, caption, findings);
                }
            }
        }
    }

    private static String caption(Report report, Figure figure) {
        return Passages.in(report).stream()
                .filter(passage -> passage.kind() == PassageKind.CAPTION && passage.owner() == figure)
                .map(Passage::text).collect(Collectors.joining(" "));
    }

    private static void check(EObject owner, String file, String alt, EStructuralFeature feature, String caption,
            Findings findings) {
        if (file == null) {
            return; // not complete yet
        }
        if (alt == null || alt.isBlank()) {
            findings.addCase("missing", Places.firstWord(owner));
        } else if (FILE.matcher(alt.strip()).matches() || alt.strip().equals(file)) {
            findings.addCase("file", Places.of(owner, feature));
        } else if (WORD.matcher(alt).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            findings.addCase("short", Places.of(owner, feature), alt.strip());
        } else if (FormKey.of(alt).equals(FormKey.of(caption))) {
            findings.addCase("caption", Places.of(owner, feature));
        }
    }
}
