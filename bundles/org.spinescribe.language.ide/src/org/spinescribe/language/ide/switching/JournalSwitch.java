/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.counting.CountRow;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;

/**
 * The changed demands on a report if it is written for another journal.
 *
 * @param from the title of the present journal; empty without one
 * @param to the title of the other journal
 * @param changes the changes, new findings first, each group in the order of the report
 * @param edit the edit that makes the report name the other journal
 */
public record JournalSwitch(String from, String to, List<JournalChange> changes, JournalLine edit) {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.spinescribe.language.ide.switching.switching");

    public JournalSwitch {
        changes = List.copyOf(changes);
    }

    /**
     * Checks a report for its own and for another journal.
     *
     * @param file the path of the report, to find its figures and its own journals
     * @throws UnreadableReport when there is no such journal
     * @throws UnusableName when the name of the journal is invalid in a report
     */
    public static JournalSwitch of(Reports reports, Path file, String text, String journal) throws UnreadableReport,
            UnusableName {
        CheckedReport before = reports.check(file, text);
        FormSource line = FormSource.of(before.report()).textIs("journal " + journal);
        if (!line.form().value(Field.JOURNAL).equals(journal)) {
            throw new UnusableName(journal);
        }
        CheckedReport after = reports.check(file, text, Optional.of(journal));
        List<JournalChange> changes = new ArrayList<>();
        findings(before, after, changes);
        limits(before.report(), after.report(), changes);
        RenamedSections.of(before.report(), after.report()).forEach(changes::add);
        changes.sort(Comparator.comparing(JournalChange::effect).thenComparing(JournalChange::subject)
                .thenComparing(change -> change.place().offset()));
        return new JournalSwitch(before.report().demands().title(), after.report().demands().title(), changes,
                JournalLine.naming(journal, before.report()));
    }

    /** Returns the number of changes with an effect. */
    public long count(Effect effect) {
        return changes.stream().filter(change -> change.effect() == effect).count();
    }

    private static void findings(CheckedReport before, CheckedReport after, List<JournalChange> changes) {
        Map<String, Finding> old = byMeaning(before);
        Map<String, Finding> now = byMeaning(after);
        now.forEach((meaning, finding) -> {
            if (!old.containsKey(meaning)) {
                changes.add(change(finding, Effect.NEW));
            } else if (isOfJournals(finding)) {
                changes.add(change(finding, Effect.STAYS));
            }
        });
        old.forEach((meaning, finding) -> {
            if (!now.containsKey(meaning)) {
                changes.add(change(finding, Effect.GONE));
            }
        });
    }

    /**
     * Returns the findings by a key without the journal's name, numbers and source, so that equal demands of two
     * journals compare equal.
     */
    private static Map<String, Finding> byMeaning(CheckedReport checked) {
        String journal = checked.report().demands().title();
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Finding finding : checked.findings()) {
            String message = journal.isEmpty() ? finding.message() : finding.message().replace(journal, "");
            String wish = message.replaceAll("(?i)(Unconfirmed; )?source: .*", "").replaceAll("\\d++", "#").strip();
            findings.putIfAbsent(finding.rule() + " " + finding.offset() + " " + wish, finding);
        }
        return findings;
    }

    private static boolean isOfJournals(Finding finding) {
        return finding.rule().startsWith("journal/") || finding.rule().startsWith("guideline/");
    }

    private static JournalChange change(Finding finding, Effect effect) {
        return new JournalChange(Subject.of(finding.rule()), effect, finding.message(),
                new Range(finding.offset(), finding.length()));
    }

    /** Adds the limits that change and that the report keeps; a rule reports those that it exceeds. */
    private static void limits(Report before, Report after, List<JournalChange> changes) {
        Map<Object, CountRow> old = new LinkedHashMap<>();
        CountRow.of(before).forEach(row -> old.put(row.quantity(), row));
        for (CountRow row : CountRow.of(after)) {
            String was = Optional.ofNullable(old.get(row.quantity())).map(JournalSwitch::limit)
                    .orElse(text("no-limit"));
            if (!was.equals(limit(row)) && row.isWithin()) {
                changes.add(new JournalChange(Subject.LIMITS, Effect.OTHER, text("other-limit", row.quantity().title(),
                        String.valueOf(row.count()), row.quantity().unit(row.count()), limit(row), was),
                        new Range(0, 0)));
            }
        }
    }

    private static String limit(CountRow row) {
        String least = row.atLeast().map(limit -> text("at-least", String.valueOf(limit.value()))).orElse("");
        String most = row.atMost().map(limit -> text("at-most", String.valueOf(limit.value()))).orElse("");
        return least.isEmpty() && most.isEmpty() ? text("no-limit") : least.isEmpty() || most.isEmpty() ? least + most
                : text("both-limits", least, most);
    }

    static String text(String key, Object... words) {
        return Messages.of(TEXTS.getString(key), words);
    }
}
