/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.identifiers.Doi;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkDate;
import org.spinescribe.sources.characters.Folding;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Decides whether Crossref's proposal for a title is the work of an entry. Crossref always proposes something, so the
 * title must be the same except for signs and letter case, the first author too, and the year to within one: articles
 * appear online in the year before their issue.
 */
final class CrossrefTitles {

    /** Shorter titles, such as “Editorial”, belong to many works. */
    private static final int SHORTEST = 20;

    private CrossrefTitles() {
    }

    /** Whether an entry has enough data for a certain match. */
    static boolean isPossible(BibliographyEntry work) {
        return work.type().equals("article") && title(work).length() >= SHORTEST && !work.people("author").isEmpty()
                && WorkDate.of(work).isPresent();
    }

    /** The query: title, first author and year. */
    static String question(BibliographyEntry work) {
        return work.field("title").orElse("") + " " + work.people("author").getFirst().family() + " "
                + WorkDate.of(work).map(date -> String.valueOf(date.year())).orElse("");
    }

    /** The DOI of the proposed work that matches; empty when none does, or when several do. */
    static Optional<String> doi(BibliographyEntry work, JsonObject answer) {
        List<String> same = CrossrefUpdate.items(answer).stream().filter(JsonObject.class::isInstance)
                .map(JsonElement::toString).map(CslAnswer::read).flatMap(Optional::stream)
                .filter(proposed -> isSame(work, proposed)).flatMap(proposed -> proposed.field("doi").stream())
                .filter(Doi::hasForm).distinct().toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private static boolean isSame(BibliographyEntry work, BibliographyEntry proposed) {
        boolean year = WorkDate.of(work).isPresent() && WorkDate.of(proposed).isPresent()
                && Math.abs(WorkDate.of(work).get().year() - WorkDate.of(proposed).get().year()) <= 1;
        return year && title(work).equals(title(proposed)) && !proposed.people("author").isEmpty()
                && Folding.of(work.people("author").getFirst().family())
                        .equals(Folding.of(proposed.people("author").getFirst().family()));
    }

    /** A title without signs; it includes the subtitle, which entries often have in a field of its own. */
    private static String title(BibliographyEntry work) {
        String title = work.field("title").orElse("") + " " + work.field("subtitle").orElse("");
        return Folding.of(title.replaceAll("<[^<>]{1,6}>", "")).replaceAll("[^\\p{L}\\p{N}]++", " ").strip();
    }
}
