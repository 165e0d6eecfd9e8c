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
 * The publication data of the article beside its text.
 *
 * @param history the days of the manuscript at the journal, in order
 * @param copyright the holder of the rights; empty when the report names none
 * @param licence under which readers may use the article
 * @param grants money for the work
 */
public record Publication(List<HistoryDate> history, Optional<Copyright> copyright, Optional<LicenceTerms> licence,
        List<Grant> grants) {

    /** For a manuscript whose publication data are unknown, or shall stay out. */
    public static final Publication NONE = new Publication(List.of(), Optional.empty(), Optional.empty(), List.of());

    public Publication {
        history = List.copyOf(history);
        grants = List.copyOf(grants);
    }

    /** The day of publication; empty for an unpublished article. */
    public Optional<LocalDate> published() {
        return history.stream().filter(date -> date.event() == Event.PUBLISHED).map(HistoryDate::day).findFirst();
    }

    /** A day in the history of the article. */
    public record HistoryDate(Event event, LocalDate day) {
    }

    /** The stages of a manuscript at the journal. */
    public enum Event {
        RECEIVED, REVISED, ACCEPTED, PUBLISHED
    }

    /**
     * The copyright.
     *
     * @param year empty when the report gives none
     */
    public record Copyright(Optional<String> year, String holder) {

        /** The printed line, such as "© 2026 The authors". */
        public String line() {
            return "© " + year.map(said -> said + " ").orElse("") + holder;
        }
    }

    /**
     * A grant.
     *
     * @param recipients the authors who got it; empty when all did, or when the report does not say
     */
    public record Grant(String number, String funder, List<String> recipients) {
        public Grant {
            recipients = List.copyOf(recipients);
        }
    }
}
