/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Folding;

/** One journal is written in one way. */
public final class CitationsJournalSpelling implements Rule {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "in", "for", "on", "de", "der", "&");

    @Override
    public String id() {
        return "citations/journal-spelling";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<CitedWork> named = new ArrayList<>();
        for (CitedWork work : CitedWork.of(report)) {
            if (journal(work).isEmpty() || named.stream().anyMatch(known -> journal(known).equals(journal(work)))) {
                continue;
            }
            named.stream().filter(known -> isSame(known, work)).findFirst().ifPresent(known -> findings.add(work.range(),
                    work.key(), journal(work), known.key(), journal(known), work.file()));
            named.add(work);
        }
    }

    private static String journal(CitedWork work) {
        String name = work.field("journal");
        return name.isEmpty() ? work.field("journaltitle") : name;
    }

    private static boolean isSame(CitedWork one, CitedWork other) {
        String first = journal(one);
        String second = journal(other);
        boolean issn = !one.field("issn").isEmpty() && one.field("issn").equals(other.field("issn"));
        return issn || shortened(words(first), words(second)) || shortened(words(second), words(first));
    }

    /** Whether each word of one name begins the word of the other name in its place: Eur Spine J, European Spine Journal. */
    private static boolean shortened(List<String> brief, List<String> whole) {
        if (brief.size() != whole.size() || brief.isEmpty()) {
            return false;
        }
        for (int i = 0; i < brief.size(); i++) {
            if (!whole.get(i).startsWith(brief.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The words that abbreviations keep; what stands in brackets, such as a city, is no part of the name. */
    private static List<String> words(String journal) {
        String name = Folding.of(journal).replaceAll("\\([^()]*\\)", " ").replaceAll("[^\\p{L}\\p{N}& ]+", " ");
        return Arrays.stream(name.strip().split(" +")).filter(word -> !SMALL.contains(word) && !word.isEmpty()).toList();
    }
}
