/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.figures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageProblem;

/**
 * A readable image of a figure.
 *
 * @param file its name in the report
 * @param range of the name
 * @param panels the number of panels of its figure; 1 when it is the whole figure
 */
public record FigureImage(ImageFile image, String file, Range range, int panels) {

    /** All readable images of a report; the rule figures/file reports the others. */
    public static List<FigureImage> of(Report report) {
        List<FigureImage> images = new ArrayList<>();
        for (Figure figure : report.all(Figure.class)) {
            read(report, figure, figure.getFile(), Literals.FIGURE__FILE, 1).ifPresent(images::add);
            for (Panel panel : figure.getPanels()) {
                read(report, panel, panel.getFile(), Literals.PANEL__FILE, figure.getPanels().size())
                        .ifPresent(images::add);
            }
        }
        return images;
    }

    private static Optional<FigureImage> read(Report report, EObject owner, String file, EStructuralFeature feature,
            int panels) {
        Optional<Path> path = file == null || file.isBlank() ? Optional.empty() : report.resolve(file);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FigureImage(ImageFile.read(path.get()), file, Places.of(owner, feature), panels));
        } catch (ImageProblem unreadable) {
            return Optional.empty();
        }
    }
}
