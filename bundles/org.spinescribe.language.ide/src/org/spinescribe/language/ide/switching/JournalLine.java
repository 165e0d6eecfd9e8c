/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/**
 * The edit that makes a report name another journal.
 *
 * @param offset the start of the replaced range, from 0 in UTF-16 units
 * @param length the length of the replaced range
 * @param text the new text
 */
public record JournalLine(int offset, int length, String text) {

    /** Replaces the name in the report's journal line; otherwise adds such a line below the title, or at the top. */
    public static JournalLine naming(String journal, Report report) {
        Optional<TargetJournal> there = report.first(TargetJournal.class);
        if (there.isPresent()) {
            return in(there.get(), journal);
        }
        return report.first(Title.class).map(Places::of)
                .map(title -> new JournalLine(title.offset() + title.length(), 0, "\n  journal " + journal))
                .orElseGet(() -> new JournalLine(0, 0, "journal " + journal + "\n\n"));
    }

    private static JournalLine in(TargetJournal line, String journal) {
        List<INode> names = NodeModelUtils.findNodesForFeature(line, Literals.TARGET_JOURNAL__JOURNAL);
        if (names.isEmpty()) {
            Range word = Places.firstWord(line);
            return new JournalLine(word.offset() + word.length(), 0, " " + journal);
        }
        return new JournalLine(names.getFirst().getOffset(), names.getFirst().getLength(), journal);
    }

    /** Returns the text of a report after this edit. */
    public String in(String report) {
        return report.substring(0, offset) + text + report.substring(offset + length);
    }
}
