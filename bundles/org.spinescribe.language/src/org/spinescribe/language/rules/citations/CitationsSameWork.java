/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.clinical.identifiers.Doi;
import org.spinescribe.clinical.vocabulary.FormKey;
import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.characters.Folding;

/** No work is cited under two keys. */
public final class CitationsSameWork implements Rule {

    private static final int SHORTEST_TITLE = 25;
    private static final Pattern FROM_SECOND_PAGE = Pattern.compile("\\D.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "citations/same-work";
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<String, String> known = new HashMap<>();
        for (CitedWork work : CitedWork.of(report)) {
            Optional<String> other = Optional.empty();
            for (String mark : marks(work)) {
                String before = known.putIfAbsent(mark, work.key());
                other = other.or(() -> Optional.ofNullable(before));
            }
            other.ifPresent(key -> findings.add(work.range(), work.key(), key, work.file()));
        }
    }

    /** The keys that identify one work: its numbers, or its title together with year and first page. */
    private static List<String> marks(CitedWork work) {
        List<String> marks = new ArrayList<>();
        if (!work.field("pmid").isEmpty()) {
            marks.add("pmid " + work.field("pmid"));
        }
        if (isPart(work)) {
            return marks;
        }
        if (!work.field("doi").isEmpty()) {
            marks.add("doi " + Doi.key(work.field("doi")));
        }
        if (work.field("title").length() >= SHORTEST_TITLE) {
            marks.add("title " + FormKey.of(work.field("title")) + printed(work));
        } else {
            shortTitle(work).ifPresent(title -> marks.add("author " + title + printed(work)));
        }
        return marks;
    }

    /** The key of a work with a short title, which needs the same author and pages as well. */
    private static Optional<String> shortTitle(CitedWork work) {
        if (work.field("title").isEmpty() || work.field("pages").isEmpty()) {
            return Optional.empty();
        }
        return work.entry().people("author").stream().findFirst().map(PersonName::family)
                .filter(author -> !author.isEmpty()).map(author -> Folding.of(author + "\n" + work.field("title")));
    }

    /** Year and first page. */
    private static String printed(CitedWork work) {
        return " " + work.field("year") + " " + FROM_SECOND_PAGE.matcher(work.field("pages")).replaceFirst("");
    }

    /** Whether a work is a chapter, which may share data with other chapters of its book. */
    private static boolean isPart(CitedWork work) {
        return work.entry().type().startsWith("in");
    }
}
