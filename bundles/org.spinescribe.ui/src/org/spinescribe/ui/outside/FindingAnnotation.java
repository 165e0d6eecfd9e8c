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

/** A finding in a file that is in no project. */
public final class FindingAnnotation extends FixableAnnotation {

    private static final String TYPE = "org.eclipse.ui.workbench.texteditor.";

    private final Finding finding;

    /** @param finding what was found; it knows where that was in the text that was checked */
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

    /** What was found. */
    public Finding finding() {
        return finding;
    }
}
