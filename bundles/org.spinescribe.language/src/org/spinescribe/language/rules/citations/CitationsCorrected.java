/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Works that were corrected are read with their correction. */
public final class CitationsCorrected implements Rule {

    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(?:erratum|errata|corrigendum|correction)\\s+(?:in|to appear in|published in)[:\\s]\\s*(.*)");

    @Override
    public String id() {
        return "citations/corrected";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            String notice = work.field("erratum").isEmpty() ? noted(work) : work.field("erratum");
            if (!notice.isEmpty()) {
                findings.add(work.range(), work.key(), work.file(), notice);
            }
        }
    }

    private static String noted(CitedWork work) {
        return Stream.of("note", "annote", "comment").map(field -> NOTE.matcher(work.field(field)))
                .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElse("");
    }
}
