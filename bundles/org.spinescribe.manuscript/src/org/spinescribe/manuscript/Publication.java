/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.spinescribe.sources.licences.LicenceTerms;

/**
 * What is known of the article beside its text.
 *
 * @param history when the journal had the manuscript, in order
 * @param copyright who holds it; empty when the report does not say
 * @param licence under which readers may use the article
 * @param grants money for the work
 */
public record Publication(List<HistoryDate> history, Optional<Copyright> copyright, Optional<LicenceTerms> licence,
        List<Grant> grants) {

    /** Of a manuscript of which nothing of this is known, or shall be. */
    public static final Publication NONE = new Publication(List.of(), Optional.empty(), Optional.empty(), List.of());

    public Publication {
        history = List.copyOf(history);
        grants = List.copyOf(grants);
    }

    /** When the article was published; empty when it is not yet. */
    public Optional<LocalDate> published() {
        return history.stream().filter(date -> date.event() == Event.PUBLISHED).map(HistoryDate::day).findFirst();
    }

    /** A day in the history of the article. */
    public record HistoryDate(Event event, LocalDate day) {
    }

    /** What happens to a manuscript. */
    public enum Event {
        RECEIVED, REVISED, ACCEPTED, PUBLISHED
    }

    /**
     * The copyright.
     *
     * @param year empty when it is not said
     */
    public record Copyright(Optional<String> year, String holder) {

        /** As it is printed, such as "© 2026 The authors". */
        public String line() {
            return "© " + year.map(said -> said + " ").orElse("") + holder;
        }
    }

    /**
     * A grant.
     *
     * @param recipients the authors who got it; empty when it was given to all or that is not said
     */
    public record Grant(String number, String funder, List<String> recipients) {
        public Grant {
            recipients = List.copyOf(recipients);
        }
    }
}
