/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.checklist.Outcome;
import org.spinescribe.language.journal.AttachmentDemand;
import org.spinescribe.manuscript.anonymous.AnonymousCopy;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.sources.files.AttachmentName;

/** The list of open points before a submission. */
final class OpenPoints {

    /** Attachments that the package contains, by the journals' names for them. */
    private static final Set<String> MADE = Set.of(OutputNames.COVER_LETTER, "abbreviation-list");

    private final StringBuilder text = new StringBuilder();

    private OpenPoints() {
    }

    /**
     * The list as plain text.
     *
     * @param remarks on single files
     */
    static String of(CheckedReport checked, Checklist checklist, AnonymousCopy copy, List<String> remarks) {
        OpenPoints open = new OpenPoints();
        String journal = checked.report().demands().title();
        open.line(SubmissionTexts.of("open.title")
                + (journal.isEmpty() ? "" : " " + SubmissionTexts.of("open.for", journal)));
        open.list(SubmissionTexts.of("open.look"), look(copy, remarks));
        boolean errors = open.list(SubmissionTexts.of("open.errors"), findings(checked, Severity.ERROR));
        boolean warnings = open.list(SubmissionTexts.of("open.warnings"), findings(checked, Severity.WARNING));
        boolean items = open.list(SubmissionTexts.of("open.items", checklist.guideline()), missing(checklist));
        boolean attachments = open.list(SubmissionTexts.of("open.attachments"), attachments(checked));
        if (!errors && !warnings && !items && !attachments) {
            open.line("");
            open.line(SubmissionTexts.of("open.none"));
        }
        return open.text.toString();
    }

    private static List<String> look(AnonymousCopy copy, List<String> remarks) {
        List<String> look = new ArrayList<>();
        look.add(SubmissionTexts.of("open.letter"));
        if (!copy.hidden().isEmpty()) {
            look.add(SubmissionTexts.of("open.hidden", String.join(", ", copy.hidden())));
        }
        if (copy.withheld() > 0) {
            look.add(SubmissionTexts.of("open.withheld", copy.withheld()));
        }
        look.addAll(Doubts.of(copy.doubts()));
        look.add(SubmissionTexts.of("open.pictures"));
        look.addAll(remarks);
        return look;
    }

    private static List<String> findings(CheckedReport checked, Severity severity) {
        return checked.findings().stream().filter(finding -> finding.severity() == severity)
                .map((Finding finding) -> SubmissionTexts.of("open.finding", String.valueOf(finding.line()),
                finding.message(),
                        finding.rule()))
                .toList();
    }

    private static List<String> missing(Checklist checklist) {
        return checklist.entries().stream().filter(entry -> entry.outcome() instanceof Outcome.Missing
                && !entry.item().value().isIfApplicable()).map(entry -> entry.number() + " " + entry.title()).toList();
    }

    /** The attachments to add by hand; those that the package contains are left out. */
    private static List<String> attachments(CheckedReport checked) {
        return checked.report().demands().nearest(AttachmentDemand.class, List::of).stream()
                .map(wanted -> wanted.value().getName()).filter(Objects::nonNull).map(AttachmentName::new)
                .filter(name -> !name.isChecklist() && !MADE.contains(name.text()))
                .map(name -> name.text().equals("consent-form") ? SubmissionTexts.of("attachment.consent-form")
                        : SubmissionTexts.of("attachment.other", name.words()))
                .toList();
    }

    private boolean list(String heading, List<String> points) {
        if (points.isEmpty()) {
            return false;
        }
        line("");
        line(heading);
        points.forEach(point -> line("- " + point));
        return true;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
