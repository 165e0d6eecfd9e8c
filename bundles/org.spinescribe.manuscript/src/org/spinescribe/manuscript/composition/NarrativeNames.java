/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.List;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** The authors of a work as a sentence names them: Stout, Stout and Murray, Stout et al. */
final class NarrativeNames {

    private NarrativeNames() {
    }

    /** The names; the editors' where a work has no authors, its title where it has neither. */
    static String of(BibliographyEntry work) {
        List<PersonName> people = work.people("author").isEmpty() ? work.people("editor") : work.people("author");
        List<String> names = people.stream().map(NarrativeNames::name).toList();
        return switch (names.size()) {
            case 0 -> work.field("title").orElse(work.key());
            case 1 -> names.getFirst();
            case 2 -> people.getLast().equals(PersonName.OTHERS) ? names.getFirst() + " et al."
                    : names.getFirst() + " and " + names.getLast();
            default -> names.getFirst() + " et al.";
        };
    }

    private static String name(PersonName person) {
        return (person.particle().isBlank() ? "" : person.particle() + " ") + person.family();
    }
}
