/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Optional;

import org.spinescribe.clinical.identifiers.Doi;

/** The number under which a catalogue knows a work. */
public sealed interface WorkIdentifier {

    /** A DOI, without the address of a resolver. Letter case makes no other DOI. */
    record OfDoi(String doi) implements WorkIdentifier {

        @Override
        public boolean equals(Object other) {
            return other instanceof OfDoi same && Doi.key(same.doi).equals(Doi.key(doi));
        }

        @Override
        public int hashCode() {
            return Doi.key(doi).hashCode();
        }

        @Override
        public String text() {
            return doi;
        }

        @Override
        public boolean names(BibliographyEntry work) {
            return work.field("doi").filter(other -> Doi.key(other).equals(Doi.key(doi))).isPresent();
        }
    }

    /** The number of an article in PubMed. */
    record OfPubMed(String number) implements WorkIdentifier {

        @Override
        public String text() {
            return "pmid:" + number;
        }

        @Override
        public boolean names(BibliographyEntry work) {
            return work.field("pmid").filter(number::equals).isPresent();
        }
    }

    /** The number of an article in PubMed Central, with PMC before it. */
    record OfPubMedCentral(String number) implements WorkIdentifier {

        @Override
        public String text() {
            return number;
        }

        @Override
        public boolean names(BibliographyEntry work) {
            return work.field("pmcid").filter(number::equalsIgnoreCase).isPresent();
        }
    }

    /** The identifier as people write it: {@code 10.1007/…}, {@code pmid:28993889} or {@code PMC5741845}. */
    String text();

    /** Whether an entry is this work, according to its own identifiers. */
    boolean names(BibliographyEntry work);

    /**
     * The identifier in a typed or pasted text: behind a label, or in an address of a resolver, a publisher, PubMed or
     * PubMed Central. Digits alone do not count, for they may be a citation key.
     */
    static Optional<WorkIdentifier> of(String typed) {
        String text = typed.strip();
        String doi = PastedIdentifier.doi(text);
        if (Doi.hasForm(doi)) {
            return Optional.of(new OfDoi(doi));
        }
        Optional<WorkIdentifier> pubMed = PastedIdentifier.numberInPubMed(text).map(OfPubMed::new);
        return pubMed.or(() -> PastedIdentifier.numberInPubMedCentral(text).map(OfPubMedCentral::new));
    }
}
