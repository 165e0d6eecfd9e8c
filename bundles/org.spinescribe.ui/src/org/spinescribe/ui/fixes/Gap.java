/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;

/** A finding about something that the author has not filled in yet: no mistake while the report is being written. */
public final class Gap {

    private static final Set<String> RULES = Set.of("structure/placeholder", "structure/incomplete",
            "structure/title-missing", "structure/author-missing", "journal/sections", "journal/statements",
            "guideline/item");

    private Gap() {
    }

    /** Whether a finding is a gap. */
    public static boolean is(Finding finding) {
        return RULES.contains(finding.rule());
    }

    /** Returns the displayed severity of a finding while the report is being written: gaps get no error icon. */
    public static Severity severity(Finding finding) {
        return is(finding) ? Severity.INFO : finding.severity();
    }
}
