/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem.Reason;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Finds works by their identifiers: DOIs at their agency of registration, others in PubMed. */
public final class Catalogues {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JSON = "application/json";
    private static final String CSL_JSON = "application/vnd.citationstyles.csl+json";

    /** Fields of PubMed that no reference list prints. */
    private static final Set<String> UNCITED = Set.of("abstract", "keywords", "language");

    private final CatalogueAddresses addresses;
    private final Web web;

    /**
     * @param addresses of the catalogues
     * @param proxies selects the proxy for an address
     */
    public Catalogues(CatalogueAddresses addresses, ProxySelector proxies) {
        this(addresses, new Web(proxies, PATIENCE));
    }

    Catalogues(CatalogueAddresses addresses, Web web) {
        this.addresses = addresses;
        this.web = web;
    }

    /**
     * The work with an identifier. Its key has no meaning.
     *
     * @throws CatalogueProblem when the catalogue has no such work, or does not answer
     */
    public BibliographyEntry find(WorkIdentifier identifier) throws CatalogueProblem {
        return switch (identifier) {
            case WorkIdentifier.OfDoi doi -> byDoi(doi);
            case WorkIdentifier.OfPubMed number -> inPubMed(List.of(number.number())).stream().findFirst()
                    .orElseThrow(() -> unknown(identifier));
            case WorkIdentifier.OfPubMedCentral number -> inPubMed(List.of(pubMedNumber(number))).stream().findFirst()
                    .orElseThrow(() -> unknown(identifier));
        };
    }

    private BibliographyEntry byDoi(WorkIdentifier.OfDoi doi) throws CatalogueProblem {
        URI address = addresses.doi().resolve(encoded(doi.doi()).replace("%2F", "/"));
        return CslAnswer.read(web.get(address, CSL_JSON, doi.text()))
                .orElseThrow(() -> new CatalogueProblem(Reason.REFUSED, "strange", address.getHost()));
    }

    /**
     * Articles by their numbers in PubMed, in the format MEDLINE, which has full names and notices of retraction where
     * the summaries of the E-utilities have only initials. Articles unknown to PubMed are missing.
     */
    List<BibliographyEntry> inPubMed(List<String> numbers) throws CatalogueProblem {
        return BibliographyReader.read(medline(numbers), "answer.nbib").entries().stream()
                .filter(work -> work.field("pmid").isPresent()).map(work -> work.without(UNCITED)).toList();
    }

    /** The original records, up to two hundred of them. */
    String medline(List<String> numbers) throws CatalogueProblem {
        URI address = addresses.pubMed()
                .resolve("efetch.fcgi?db=pubmed&rettype=medline&retmode=text&tool=spinescribe&id="
                + numbers.stream().map(Catalogues::encoded).collect(Collectors.joining(",")));
        return web.get(address, "text/plain", "pmid:" + String.join(", ", numbers));
    }

    private String pubMedNumber(WorkIdentifier.OfPubMedCentral number) throws CatalogueProblem {
        URI address = addresses.pubMed().resolve("esearch.fcgi?db=pubmed&retmode=json&tool=spinescribe&term="
                + encoded(number.number() + "[pmcid]"));
        JsonObject answer = json(web.get(address, JSON, number.text()), address);
        JsonElement found = answer.get("esearchresult") instanceof JsonObject result ? result.get("idlist") : null;
        return Optional.ofNullable(found instanceof JsonArray list && !list.isEmpty()
                ? list.get(0).getAsString() : null)
                .orElseThrow(() -> unknown(number));
    }

    /** Crossref's notices about works, such as retractions, by the DOIs of the works. */
    List<CrossrefUpdate> updates(List<String> dois) throws CatalogueProblem {
        // Crossref joins several filters of one name by "or"
        String filter = dois.stream().map(doi -> "updates:" + encoded(doi)).collect(Collectors.joining(","));
        URI address = addresses.crossref().resolve("works?select=DOI,update-to&rows=1000&filter=" + filter);
        return CrossrefUpdate.read(json(web.get(address, JSON, String.join(", ", dois)), address));
    }

    /** The DOI of an article whose entry lacks one; empty when Crossref has no certain match. */
    Optional<String> doiByTitle(BibliographyEntry work) throws CatalogueProblem {
        URI address = addresses.crossref().resolve("works?rows=5&select=DOI,title,subtitle,author,issued,type"
                + "&query.bibliographic=" + encoded(CrossrefTitles.question(work)));
        return CrossrefTitles.doi(work, json(web.get(address, JSON, work.key()), address));
    }

    /** The JSON object in a catalogue's answer. */
    static JsonObject json(String answer, URI address) throws CatalogueProblem {
        try {
            if (JsonParser.parseString(answer) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            // reported below, as for any other answer that is no object
        }
        throw new CatalogueProblem(Reason.REFUSED, "strange", address.getHost());
    }

    private CatalogueProblem unknown(WorkIdentifier identifier) {
        return new CatalogueProblem(Reason.UNKNOWN, "unknown", addresses.pubMed().getHost(), identifier.text());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
