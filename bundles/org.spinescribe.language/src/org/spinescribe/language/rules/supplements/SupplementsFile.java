/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.supplements;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Supplementary files exist. */
public final class SupplementsFile implements Rule {

    @Override
    public String id() {
        return "supplements/file";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Supplement supplement : report.all(Supplement.class)) {
            String file = supplement.getFile();
            if (file != null && !file.isBlank() && report.file().isPresent()) {
                Optional<Path> path = report.resolve(file);
                if (path.filter(Files::isRegularFile).isEmpty()) {
                    findings.add(Places.of(supplement, Literals.SUPPLEMENT__FILE), file);
                }
            }
        }
    }
}
