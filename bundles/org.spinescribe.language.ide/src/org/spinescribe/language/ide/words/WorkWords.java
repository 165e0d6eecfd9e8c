/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** Describes works, in no journal's style. */
public final class WorkWords {

    private static final int MOST_NAMED = 6;

    private WorkWords() {
    }

    /** Returns a text such as "Onoki et al., 2018". */
    public static String authorsAndYear(BibliographyEntry work) {
        List<PersonName> people = people(work);
        String who = people.isEmpty() ? "" : people.size() == 2 ? family(people.getFirst()) + " and "
                + family(people.get(1))
                : family(people.getFirst()) + (people.size() > 2 ? " et al." : "");
        return join(", ", Optional.of(who), year(work));
    }

    /** Returns the work with authors, title, journal, year, volume and pages, in Markdown. */
    public static String reference(BibliographyEntry work) {
        List<PersonName> people = people(work);
        List<String> names = new ArrayList<>();
        people.stream().limit(MOST_NAMED).forEach(person -> names.add(name(person)));
        if (people.size() > MOST_NAMED) {
            names.add("et al.");
        }
        String place = join(" ", work.field("journal").or(() -> work.field("booktitle")).or(() ->
                work.field("publisher"))
                .map(name -> "*" + name + "*"), year(work));
        String pages = work.field("volume").map(volume -> "; " + volume).orElse("")
                + work.field("number").map(number -> "(" + number + ")").orElse("")
                + work.field("pages").map(range -> ": " + range.replace("--", "–")).orElse("");
        String doi = work.field("doi").map(number -> "\n\ndoi:" + number).orElse("");
        return join(". ", Optional.of(String.join(", ", names)), work.field("title"), Optional.of(place + pages)) + doi;
    }

    private static List<PersonName> people(BibliographyEntry work) {
        return work.people("author").isEmpty() ? work.people("editor") : work.people("author");
    }

    private static Optional<String> year(BibliographyEntry work) {
        return work.field("year").or(() -> work.field("date").map(date -> date.substring(0, Math.min(4,
                date.length()))));
    }

    private static String family(PersonName person) {
        return (person.particle() == null || person.particle().isEmpty() ? "" : person.particle() + " ")
                + person.family();
    }

    private static String name(PersonName person) {
        return person.given() == null || person.given().isEmpty() ? family(person) : family(person) + " "
                + initials(person);
    }

    private static String initials(PersonName person) {
        StringBuilder initials = new StringBuilder();
        for (String given : person.given().split("[ .-]+")) {
            initials.append(given.isEmpty() ? "" : given.substring(0, 1));
        }
        return initials.toString();
    }

    @SafeVarargs
    private static String join(String between, Optional<String>... parts) {
        List<String> there = new ArrayList<>();
        for (Optional<String> part : parts) {
            part.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(there::add);
        }
        return String.join(between, there);
    }
}
