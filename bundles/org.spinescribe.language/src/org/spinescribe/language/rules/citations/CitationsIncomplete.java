/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.WorkType;

/** Cited works have all data that a list of references prints for their type. */
public final class CitationsIncomplete implements Rule {

    @Override
    public String id() {
        return "citations/incomplete";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            if (!work.field("verbatim").isEmpty()) {
                continue; // the field has the whole entry
            }
            missing(work).forEach(part -> findings.addCase(part, work.range(), work.key(), work.file()));
        }
    }

    private static List<String> missing(CitedWork work) {
        WorkType type = WorkType.of(work.entry());
        List<String> missing = new ArrayList<>();
        need(missing, "title", work, "title");
        switch (type) {
            case ARTICLE, REVIEW -> {
                need(missing, "author", work, "author", "editor");
                need(missing, "journal", work, "journal", "journaltitle");
                need(missing, "year", work, "year", "date", "pubstate");
                if (isOut(work)) {
                    need(missing, "pages", work, "pages", "eid");
                }
            }
            case BOOK, COLLECTION, MANUAL, PROCEEDINGS -> {
                need(missing, "author", work, "author", "editor", "translator", "organization");
                need(missing, "year", work, "year", "date", "pubstate");
                need(missing, "publisher", work, "publisher", "organization", "institution");
            }
            case INCOLLECTION, INBOOK, INPROCEEDINGS -> {
                need(missing, "author", work, "author", "editor");
                need(missing, "book", work, "booktitle", "maintitle", "series", "eventtitle");
                need(missing, "year", work, "year", "date", "pubstate");
            }
            case THESIS, REPORT -> {
                need(missing, "author", work, "author", "institution", "organization");
                need(missing, "year", work, "year", "date", "pubstate");
                need(missing, "institution", work, "institution", "school", "publisher", "organization");
            }
            case ONLINE -> need(missing, "address", work, "url", "doi", "howpublished", "eprint");
            default -> { }
        }
        return missing;
    }

    /** Whether the article is part of a volume; before that it has no pages. */
    private static boolean isOut(CitedWork work) {
        return !work.field("volume").isEmpty() && work.field("pubstate").isEmpty();
    }

    private static void need(List<String> missing, String part, CitedWork work, String... fields) {
        if (Stream.of(fields).allMatch(field -> work.field(field).isEmpty())) {
            missing.add(part);
        }
    }
}
