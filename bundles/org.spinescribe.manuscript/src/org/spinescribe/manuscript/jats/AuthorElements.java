/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.ContributorRole;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.manuscript.titlepage.Wording;

/** Writes the authors, their affiliations and the address for correspondence. */
final class AuthorElements {

    private static final String CORRESPONDENCE = "cor1";
    private static final String EQUAL = "equal1";

    private final FrontMatter front;
    private final Xml xml;

    AuthorElements(FrontMatter front, Xml xml) {
        this.front = front;
        this.xml = xml;
    }

    void write() {
        if (front.authors().isEmpty()) {
            return;
        }
        xml.line().start("contrib-group");
        front.authors().forEach(this::author);
        xml.line().end();
        front.affiliations().forEach(this::affiliation);
        notes();
    }

    private void author(Author author) {
        xml.line().start("contrib", "contrib-type", "author", "corresp", author.corresponding() ? "yes" : null,
                "equal-contrib", author.equalContribution() ? "yes" : null);
        author.orcid().ifPresent(id -> xml.line().textElement("contrib-id", "https://orcid.org/" + id,
                "contrib-id-type", "orcid"));
        name(author.called());
        if (!author.degrees().isBlank()) {
            xml.line().textElement("degrees", author.degrees());
        }
        author.roles().forEach(this::role);
        author.affiliations().forEach(number -> xref("aff", "aff" + number, String.valueOf(number)));
        if (author.equalContribution()) {
            xref("fn", EQUAL, "†");
        }
        if (author.corresponding()) {
            xref("corresp", CORRESPONDENCE, "*");
        }
        xml.line().end();
    }

    private void name(AuthorName name) {
        if (name.group()) {
            xml.line().textElement("collab", name.printed());
            return;
        }
        xml.line().start("name", "name-style", name.given().isEmpty() ? "given-only"
                : name.familyFirst() ? "eastern" : "western");
        if (name.given().isEmpty()) {
            xml.textElement("given-names", name.family()).end();
            return;
        }
        xml.textElement("surname", name.family()).textElement("given-names", name.given());
        if (!name.suffix().isEmpty()) {
            xml.textElement("suffix", name.suffix());
        }
        xml.end();
    }

    /** As JATS for Reuse recommends for the Contributor Roles Taxonomy. */
    private void role(ContributorRole role) {
        boolean known = role.address().isPresent();
        xml.line().textElement("role", role.title(), "vocab", known ? "credit" : null, "vocab-identifier",
                known ? "https://credit.niso.org/" : null, "vocab-term", known ? role.title() : null,
                "vocab-term-identifier", role.address().orElse(null));
    }

    private void xref(String type, String target, String mark) {
        xml.line().start("xref", "ref-type", type, "rid", target).textElement("sup", mark).end();
    }

    /** Writes an affiliation with its country as an element; the other parts between commas have no fixed order. */
    private void affiliation(Affiliation affiliation) {
        String name = affiliation.name();
        int comma = name.lastIndexOf(',');
        Optional<String> code = comma < 0 ? Optional.empty() : Countries.code(name.substring(comma + 1).strip());
        xml.line().start("aff", "id", "aff" + affiliation.number());
        xml.textElement("label", String.valueOf(affiliation.number()));
        if (code.isPresent()) {
            xml.text(name.substring(0, comma) + ", ");
            xml.textElement("country", name.substring(comma + 1).strip(), "country", code.get());
        } else {
            xml.text(name);
        }
        xml.end();
    }

    private void notes() {
        List<Author> corresponding = front.authors().stream().filter(Author::corresponding).toList();
        boolean equal = front.authors().stream().anyMatch(Author::equalContribution);
        if (corresponding.isEmpty() && !equal) {
            return;
        }
        xml.line().start("author-notes");
        if (!corresponding.isEmpty()) {
            xml.line().start("corresp", "id", CORRESPONDENCE).textElement("label", "*");
            xml.text(Wording.of(corresponding.size() == 1 ? "corresponding" : "corresponding.several") + ": ");
            for (Author author : corresponding) {
                xml.text((author == corresponding.getFirst() ? "" : "; ") + author.name());
                author.email().filter(email -> !email.isBlank()).ifPresent(email -> xml.text(", ")
                        .textElement("email", email));
            }
            xml.end();
        }
        if (equal) {
            xml.line().start("fn", "id", EQUAL, "fn-type", "equal").textElement("label", "†");
            xml.textElement("p", Wording.of("equal")).end();
        }
        xml.line().end();
    }
}
