/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.Unread;
import org.spinescribe.sources.statements.StatementKind;

/** Everything in a report belongs to a block. */
public final class StructureStray implements Rule {

    @Override
    public String id() {
        return "structure/stray";
    }

    /** The first word, and the first of each further line that is not indented: there, something else was begun. */
    private static final Pattern LINE_START = Pattern.compile("(?:^|\\n)((?:[\\p{L}-]{1,30}|\\S))");

    private static final List<String> BLOCKS = Stream.concat(StatementKind.words().stream(),
            Stream.of("case", "short", "journal", "language", "article", "licence",
            "affiliation", "author", "grant", "keywords", "abbreviation", "highlights", "patient", "abstract",
            "section", "diagnosis", "timeline", "implants", "scores", "measurements", "reviewed", "figure", "table",
            "supplement", "references")).toList();

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        Unread unread = Unread.of(report);
        for (Stray stray : report.all(Stray.class)) {
            Range whole = Places.of(stray);
            String text = NodeModelUtils.getNode(stray).getRootNode().getText()
                    .substring(whole.offset(), whole.offset() + whole.length());
            Matcher line = LINE_START.matcher(text);
            while (line.find()) {
                int offset = whole.offset() + line.start(1);
                if (!unread.contains(offset)) {
                    note(line.group(1), offset, findings);
                }
            }
        }
    }

    private void note(String word, int offset, Findings findings) {
        Range range = new Range(offset, word.length());
        Optional<String> meant = MeantWord.closest(word, BLOCKS);
        if (meant.isPresent()) {
            findings.addCase("meant", range, word, meant.get());
        } else {
            findings.add(range, word);
        }
    }
}
