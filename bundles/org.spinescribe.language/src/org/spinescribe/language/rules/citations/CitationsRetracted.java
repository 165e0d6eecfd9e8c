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

/** No cited work is marked as retracted in its entry. */
public final class CitationsRetracted implements Rule {

    /** The word retraction alone also means the use of a retractor, or the retraction of a tendon. */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)^\\W{0,3}(?:retracted(?: article)?\\s?[:\\])]|retraction (?:notice|note|of publication)\\b|"
                    + "retraction:)");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\b(?:retracted\\b|retraction\\s+(?:in|notice|note|of\\s+publication)\\b|withdrawn\\b)");

    @Override
    public String id() {
        return "citations/retracted";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            boolean noted = Stream.of("note", "annote", "pubstate", "keywords", "type", "comment")
                    .anyMatch(field -> NOTE.matcher(work.field(field)).find());
            if (noted || TITLE.matcher(work.field("title")).find()) {
                findings.add(work.range(), work.key(), work.file());
            }
        }
    }
}
