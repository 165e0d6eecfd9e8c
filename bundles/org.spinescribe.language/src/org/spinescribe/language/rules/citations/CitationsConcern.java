/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Works about which an editor has expressed concern are not cited unawares. */
public final class CitationsConcern implements Rule {

    private static final Pattern NOTE = Pattern.compile("(?i)\\bexpression of concern\\b");

    @Override
    public String id() {
        return "citations/concern";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            boolean noted = Stream.of("note", "annote", "comment", "pubstate")
                    .anyMatch(field -> NOTE.matcher(work.field(field)).find());
            if (noted || !work.field("concern").isEmpty()) {
                findings.add(work.range(), work.key(), work.file());
            }
        }
    }
}
