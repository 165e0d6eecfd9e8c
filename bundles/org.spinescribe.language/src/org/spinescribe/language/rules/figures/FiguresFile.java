/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageProblem;

/** Image files are there and whole. */
public final class FiguresFile implements Rule {

    @Override
    public String id() {
        return "figures/file";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Figure figure : report.all(Figure.class)) {
            check(report, figure, figure.getFile(), CaseReportPackage.Literals.FIGURE__FILE, findings);
            for (Panel panel : figure.getPanels()) {
                check(report, panel, panel.getFile(), CaseReportPackage.Literals.PANEL__FILE, findings);
            }
        }
    }

    private void check(Report report, EObject owner, String file, EStructuralFeature feature, Findings findings) {
        if (file == null || file.isBlank() || report.file().isEmpty()) {
            return;
        }
        Optional<Path> path = report.resolve(file);
        if (path.isEmpty()) {
            findings.addCase("name", Places.of(owner, feature), file);
            return;
        }
        try {
            ImageFile.read(path.get());
        } catch (ImageProblem problem) {
            findings.addFix("", Places.of(owner, feature),
                    Files.exists(path.get()) ? List.of() : NearFiles.of(file, path.get()), file, problem.getMessage());
        }
    }
}
