/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Works are described by their parts, so that the style of the journal can print them. */
public final class CitationsAsPrinted implements Rule {

    @Override
    public String id() {
        return "citations/as-printed";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            if (!work.field("verbatim").isEmpty()) {
                findings.add(work.range(), work.key(), work.file());
            }
        }
    }
}
