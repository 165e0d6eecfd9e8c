/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outside;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.fixes.FixableAnnotation;
import org.spinescribe.ui.fixes.Gap;

/** The annotation of a finding in a file outside all projects. */
public final class FindingAnnotation extends FixableAnnotation {

    private static final String TYPE = "org.eclipse.ui.workbench.texteditor.";

    private final Finding finding;

    /** @param finding the finding, with its range in the checked text */
    public FindingAnnotation(Finding finding) {
        super(type(Gap.severity(finding)), finding.message(), !finding.replacements().isEmpty());
        this.finding = finding;
    }

    private static String type(Severity severity) {
        return TYPE + switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "info";
        };
    }

    /** Returns the finding. */
    public Finding finding() {
        return finding;
    }
}
