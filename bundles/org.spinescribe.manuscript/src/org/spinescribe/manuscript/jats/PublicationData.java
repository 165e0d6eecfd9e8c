/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Publication.Event;
import org.spinescribe.manuscript.Publication.Grant;
import org.spinescribe.manuscript.Publication.HistoryDate;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.sources.licences.LicenceTerms;

/** Writes the dates, the permissions and the grants of the article. */
final class PublicationData {

    /** The date types that the tag library suggests; publication has an element of its own. */
    private static final Map<Event, String> TYPES = Map.of(Event.RECEIVED, "received", Event.REVISED, "rev-recd",
            Event.ACCEPTED, "accepted");

    private final Publication publication;
    private final Xml xml;

    PublicationData(Publication publication, Xml xml) {
        this.publication = publication;
        this.xml = xml;
    }

    /** Writes the day of publication, and the history before. */
    void dates() {
        Optional<LocalDate> published = publication.published();
        if (published.isPresent()) {
            date("pub-date", "pub", published.get());
        } else {
            xml.line().empty("pub-date-not-available");
        }
        List<HistoryDate> before = publication.history().stream().filter(date -> TYPES.containsKey(date.event()))
                .toList();
        if (!before.isEmpty()) {
            xml.line().start("history");
            before.forEach(date -> date("date", TYPES.get(date.event()), date.day()));
            xml.line().end();
        }
    }

    private void date(String element, String type, LocalDate day) {
        xml.line().start(element, "date-type", type, "iso-8601-date", day.toString());
        xml.textElement("day", String.valueOf(day.getDayOfMonth()));
        xml.textElement("month", String.valueOf(day.getMonthValue()));
        xml.textElement("year", String.valueOf(day.getYear())).end();
    }

    /** Writes copyright and licence, as JATS for Reuse recommends. */
    void permissions() {
        if (publication.copyright().isEmpty() && publication.licence().isEmpty()) {
            return;
        }
        xml.line().start("permissions");
        publication.copyright().ifPresent(held -> {
            xml.line().textElement("copyright-statement", held.line());
            held.year().ifPresent(year -> xml.line().textElement("copyright-year", year));
            xml.line().textElement("copyright-holder", held.holder());
        });
        publication.licence().ifPresent(this::licence);
        xml.line().end();
    }

    private void licence(LicenceTerms terms) {
        xml.line().start("license", "license-type", "open-access", "xlink:href", terms.address());
        xml.textElement("ali:license_ref", terms.address(), "xmlns:ali", "http://www.niso.org/schemas/ali/1.0/");
        xml.textElement("license-p", terms.title() + " (" + terms.shortName() + ")").end();
    }

    /** Writes the grants, each with its funder and its recipients. */
    void awards() {
        publication.grants().forEach(this::award);
    }

    private void award(Grant grant) {
        xml.line().start("award-group");
        xml.textElement("funding-source", grant.funder()).textElement("award-id", grant.number());
        grant.recipients().forEach(name -> xml.textElement("principal-award-recipient", name));
        xml.end();
    }
}
