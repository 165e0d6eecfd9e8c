/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Folding;

/** The name of a journal is written in one way. */
public final class CitationsJournalSpelling implements Rule {

    private static final Set<String> SMALL = Set.of("the", "of", "and", "in", "for", "on", "de", "der", "&");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&]+");

    @Override
    public String id() {
        return "citations/journal-spelling";
    }

    @Override
    public void check(Report report, Findings findings) {
        Map<String, Name> named = new LinkedHashMap<>();
        for (CitedWork work : CitedWork.of(report)) {
            String journal = journal(work);
            if (!journal.isEmpty() && !named.containsKey(journal)) {
                Name name = new Name(work, journal, work.field("issn"), words(journal));
                named.values().stream().filter(name::isSame).findFirst().ifPresent(known -> findings.add(work.range(),
                        work.key(), journal, known.work().key(), known.journal(), work.file()));
                named.put(journal, name);
            }
        }
    }

    private static String journal(CitedWork work) {
        String name = work.field("journal");
        return name.isEmpty() ? work.field("journaltitle") : name;
    }

    /** A spelling of a journal's name, with the first work that has it. */
    private record Name(CitedWork work, String journal, String issn, List<String> words) {

        boolean isSame(Name other) {
            return !issn.isEmpty() && issn.equals(other.issn) || shortened(words, other.words)
                    || shortened(other.words, words);
        }
    }

    /** Whether each word of one name abbreviates that of the other one: Eur Spine J, European Spine Journal. */
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

    /** The words that abbreviations keep; words in brackets, such as a city, are no part of the name. */
    private static List<String> words(String journal) {
        String name = IN_BRACKETS.matcher(Folding.of(journal)).replaceAll(" ");
        return NO_WORD.splitAsStream(name).filter(word -> !SMALL.contains(word) && !word.isEmpty()).toList();
    }
}
