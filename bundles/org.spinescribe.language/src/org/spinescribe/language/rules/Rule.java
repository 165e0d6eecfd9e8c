/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.report.Report;

/** Something that a reviewer would object to. */
public interface Rule {

    /** Group and name, such as {@code levels/backwards}; never changes once released. */
    String id();

    /** How bad a finding is unless the journal or the user says otherwise. */
    Severity severity();

    /** Looks at a report and notes what is wrong. Must not fail, whatever the report looks like. */
    void check(Report report, Findings findings);
}
