/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.ArticleHistory;
import org.spinescribe.language.caseReport.Licence;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Publication.Copyright;
import org.spinescribe.manuscript.Publication.Event;
import org.spinescribe.manuscript.Publication.Grant;
import org.spinescribe.manuscript.Publication.HistoryDate;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.sources.licences.LicenceTerms;

/** The history, licence and grants of a report. Unreadable data are left out, since the rules report them. */
final class PublicationFacts {

    private PublicationFacts() {
    }

    static Publication of(Report report) {
        Optional<Licence> licence = report.first(Licence.class);
        return new Publication(history(report),
                licence.filter(said -> isSaid(said.getHolder()))
                        .map(said -> new Copyright(Optional.ofNullable(said.getYear()), said.getHolder().strip())),
                licence.map(Licence::getName).flatMap(LicenceTerms::of), grants(report));
    }

    private static List<HistoryDate> history(Report report) {
        return report.all(ArticleHistory.class).stream().flatMap(part -> part.getDates().stream())
                .flatMap(date -> day(date.getDate()).map(day -> new HistoryDate(
                        Event.valueOf(date.getEvent().toUpperCase(Locale.ROOT)), day)).stream()).toList();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static List<Grant> grants(Report report) {
        return report.all(org.spinescribe.language.caseReport.Grant.class).stream()
                .filter(grant -> isSaid(grant.getNumber()) && isSaid(grant.getFunder()))
                .map(grant -> new Grant(grant.getNumber().strip(), grant.getFunder().strip(), grant.getRecipients()))
                .toList();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** The statement of funding, for reports that have grants but no words of their own; empty without grants. */
    static Optional<String> funding(Report report) {
        String grants = grants(report).stream().map(PublicationFacts::words).collect(Collectors.joining("; "));
        return grants.isEmpty() ? Optional.empty() : Optional.of(Wording.of("funding.grants", grants));
    }

    private static String words(Grant grant) {
        return grant.recipients().isEmpty() ? Wording.of("grant", grant.funder(), grant.number())
                : Wording.of("grant.to", grant.funder(), grant.number(), String.join(", ", grant.recipients()));
    }
}
