/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.anonymous.AuthorNames.Likeness;
import org.spinescribe.sources.bibliography.PersonName;

/** Decides whether the authors of a manuscript wrote its cited works. */
record OwnWorks(List<AuthorNames> authors) {

    /** The closest likeness between an author of the manuscript and an author or editor of a work. */
    Likeness likeness(Reference reference) {
        return reference.work().stream().flatMap(work -> Stream.of("author", "editor").flatMap(
                role -> work.people(role).stream())).map(this::likeness).min(Comparator.naturalOrder())
                .orElse(Likeness.OTHER);
    }

    private Likeness likeness(PersonName person) {
        return authors.stream().map(author -> author.likeness(person)).min(Comparator.naturalOrder())
                .orElse(Likeness.OTHER);
    }
}
