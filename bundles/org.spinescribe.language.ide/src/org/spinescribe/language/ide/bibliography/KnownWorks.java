/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.characters.Folding;

/**
 * Finds a work in a bibliography: by any of its identifiers, or by its title and year unless other fields contradict.
 */
final class KnownWorks {

    private static final Pattern TAGS = Pattern.compile("<[^<>]{1,6}>");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FROM_SECOND_PAGE = Pattern.compile("(?<=\\w)[^\\w].*", Pattern.DOTALL);

    private KnownWorks() {
    }

    /**
     * Returns the key of the same work.
     *
     * @param asked the identifier of the lookup, which the found work itself may lack
     */
    static Optional<String> find(Optional<WorkIdentifier> asked, BibliographyEntry work,
            List<BibliographyEntry> known) {
        return Stream.concat(asked.stream(), identifiers(work))
                .flatMap(identifier -> known.stream().filter(identifier::names)).findFirst()
                .or(() -> known.stream().filter(other -> isSame(work, other)).findFirst()).map(BibliographyEntry::key);
    }

    private static Stream<WorkIdentifier> identifiers(BibliographyEntry work) {
        return Stream.of("doi", "pmid", "pmcid").flatMap(name -> identifier(work, name).stream());
    }

    private static Optional<WorkIdentifier> identifier(BibliographyEntry work, String name) {
        return work.field(name).map(number -> name.equals("pmcid") ? number : name + ":" + number)
                .flatMap(WorkIdentifier::of);
    }

    private static boolean isSame(BibliographyEntry work, BibliographyEntry other) {
        return !title(work).isEmpty() && title(work).equals(title(other))
                && year(work).isPresent() && year(work).equals(year(other))
                && work.type().startsWith("in") == other.type().startsWith("in")
                && Stream.of("doi", "pmid", "pmcid")
                        .allMatch(name -> agree(identifier(work, name), identifier(other, name)))
                && agree(author(work), author(other)) && agree(page(work), page(other));
    }

    /** Returns whether two values agree; a missing value cannot contradict. */
    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String title(BibliographyEntry work) {
        String whole = work.field("title").orElse("") + work.field("subtitle").map(rest -> ": " + rest).orElse("");
        return NO_WORDS.matcher(Folding.of(TAGS.matcher(whole).replaceAll(""))).replaceAll(" ").strip();
    }

    private static Optional<Integer> year(BibliographyEntry work) {
        return WorkDate.of(work).map(WorkDate::year);
    }

    private static Optional<String> author(BibliographyEntry work) {
        return work.people("author").stream().findFirst().map(PersonName::family).map(Folding::of);
    }

    private static Optional<String> page(BibliographyEntry work) {
        return work.field("pages").map(pages -> FROM_SECOND_PAGE.matcher(pages.strip()).replaceFirst(""));
    }
}
