/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.identifiers.Doi;

/** Extracts the bare identifier from pasted text: from an address, behind a label, before a bracket. */
final class PastedIdentifier {

    private static final Pattern DOI =
            Pattern.compile("(?i)^(?:(?:https?:/{1,2})?(?:dx\\.|www\\.)?doi\\.org/|doi[:\\s]\\s{0,9}|"
            + "urn:doi:|info:doi/|https?://[^\\s/]{1,60}/doi/(?:abs/|full/|pdf/|epdf/|book/)?(?=10\\.))+");
    private static final Pattern RESOLVER =
            Pattern.compile("(?i)^(?:https?:/{1,2})?(?:dx\\.|www\\.)?doi\\.org/10\\..+");
    private static final Pattern TAIL = Pattern.compile("(?:\\s{0,9}\\[(?:doi|pii)\\]|[\\s.,;]+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern PMID =
            Pattern.compile("(?i)(?:PMID\\s?[:#]?\\s?|https?://(?:www\\.)?(?:pubmed\\.ncbi\\.nlm\\.nih"
            + "\\.gov|ncbi\\.nlm\\.nih\\.gov/(?:m/)?pubmed)/(?:\\?term=)?|"
            + "pubmed\\s?:?\\s?)?(\\d{1,9})(?:\\s?\\[pmid\\])?[/.;,]?");
    private static final Pattern PMCID =
            Pattern.compile("(?i)(?:PMCID\\s?[:#]?\\s?|https?://(?:www\\.|europe)?(?:pmc\\.)?ncbi\\.nlm\\.nih"
            + "\\.gov/(?:pmc/)?articles/|https?://europepmc\\.org/(?:article/pmc|"
            + "articles)/)?(?:PMC)?\\s?(\\d{1,9})[/.;,]?");

    private PastedIdentifier() {
    }

    /** The DOI in a field for DOIs; other text stays unchanged, so that a rule can show it. */
    static String doi(String text) {
        String bare = TAIL.matcher(DOI.matcher(text.strip()).replaceFirst("")).replaceFirst("");
        boolean escaped = bare.length() < text.strip().length() && RESOLVER.matcher(text.strip()).matches();
        return escaped ? unescaped(bare) : bare;
    }

    /** The DOI of a resolver's address; empty for other addresses. */
    static Optional<String> doiOfAddress(String address) {
        return Optional.of(address).filter(text -> RESOLVER.matcher(text.strip()).matches()).map(PastedIdentifier::doi)
                .filter(Doi::hasForm);
    }

    /** The number in PubMed; other text stays unchanged. */
    static String pmid(String text) {
        Matcher number = PMID.matcher(text.strip());
        return number.matches() ? number.group(1) : text;
    }

    /** The number in PubMed Central with PMC before it; other text stays unchanged. */
    static String pmcid(String text) {
        Matcher number = PMCID.matcher(text.strip());
        return number.matches() ? "PMC" + number.group(1) : text;
    }

    /** The number in PubMed behind a label or in an address; empty for digits alone. */
    static Optional<String> numberInPubMed(String text) {
        Matcher number = PMID.matcher(text.strip());
        return number.matches() && number.start(1) > 0 ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** The number in PubMed Central, with PMC before it, behind a label or in an address; empty for digits alone. */
    static Optional<String> numberInPubMedCentral(String text) {
        Matcher number = PMCID.matcher(text.strip());
        return number.matches() && number.start(1) > 0 ? Optional.of("PMC" + number.group(1)) : Optional.empty();
    }

    /** Decodes the percent-encoding of addresses, as of brackets and angle brackets in old identifiers. */
    private static String unescaped(String doi) {
        return ESCAPE.matcher(doi).replaceAll(found -> {
            int character = Integer.parseInt(found.group(1), 16);
            return character > 32 && character < 127 ? Matcher.quoteReplacement(String.valueOf((char) character))
                    : Matcher.quoteReplacement(found.group());
        });
    }
}
