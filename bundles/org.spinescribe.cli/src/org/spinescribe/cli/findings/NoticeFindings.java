/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.catalogues.Notice;

/** Converts the catalogues' notices on works into findings, under the rules for the same facts in bibliographies. */
public final class NoticeFindings {

    private static final Map<Notice.Kind, String> RULES = Map.of(Notice.Kind.RETRACTED, "citations/retracted",
            Notice.Kind.CONCERN, "citations/concern", Notice.Kind.CORRECTED, "citations/corrected", Notice.Kind.DOI,
            "citations/no-identifier");

    private NoticeFindings() {
    }

    /**
     * Returns the findings in the order of a file.
     *
     * @param text the text of the file
     * @param places returns the range of a work in the file
     */
    public static List<Finding> of(List<Notice> notices, String text, Function<BibliographyEntry, Range> places) {
        TextLines lines = new TextLines(text);
        return notices.stream().map(notice -> finding(notice, lines, places.apply(notice.work())))
                .sorted(Comparator.naturalOrder()).toList();
    }

    private static Finding finding(Notice notice, TextLines lines, Range place) {
        RulePage page = RulePage.of(RULES.get(notice.kind()));
        int line = lines.line(place.offset());
        return new Finding(line + 1, place.offset() - lines.start(line) + 1, place.offset(), place.length(),
                page.severity(), Texts.of("notice." + notice.kind(), notice.work().key(), notice.catalogue(),
                        notice.text()), page.id(), List.of());
    }
}
