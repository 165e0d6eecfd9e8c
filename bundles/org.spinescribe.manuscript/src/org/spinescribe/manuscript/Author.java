/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * A person or a group of the title page.
 *
 * @param called the name, whole and in parts
 * @param degrees academic degrees as printed after the name, such as {@code MD, PhD}; empty when none are given
 * @param affiliations numbers of {@link Affiliation}s, from 1
 * @param email address of the corresponding author; only there when the author is one
 * @param orcid sixteen digits in groups of four, checked
 * @param equalContribution whether this author is marked as having contributed equally
 * @param roles what this author did, in the author's order
 * @param origin where the characters of the printed name were written
 */
public record Author(AuthorName called, String degrees, List<Integer> affiliations, Optional<String> email,
        Optional<String> orcid, boolean equalContribution, List<ContributorRole> roles, Origin origin) {

    /** An author whose name stands in no report. */
    public Author(AuthorName called, String degrees, List<Integer> affiliations, Optional<String> email,
            Optional<String> orcid, boolean equalContribution, List<ContributorRole> roles) {
        this(called, degrees, affiliations, email, orcid, equalContribution, roles, Origin.MADE);
    }

    public Author {
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
    }

    /** The name as it is printed. */
    public String name() {
        return called.printed();
    }

    /** Whether letters about the manuscript go to this author. */
    public boolean corresponding() {
        return email.isPresent();
    }
}
