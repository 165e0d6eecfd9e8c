/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses of the catalogues. Each ends with a slash.
 *
 * @param doi resolver of DOIs, which redirects to the agency of registration
 * @param pubMed E-utilities of the National Library of Medicine
 * @param crossref REST interface of Crossref
 * @see <a href="https://citation.doi.org/docs.html">DOI content negotiation</a>
 * @see <a href="https://www.ncbi.nlm.nih.gov/books/NBK25499/">The E-utilities in depth</a>
 * @see <a href="https://www.crossref.org/documentation/retrieve-metadata/rest-api/">Crossref, REST API</a>
 */
public record CatalogueAddresses(URI doi, URI pubMed, URI crossref) {

    /** The public addresses. */
    public static final CatalogueAddresses USUAL = new CatalogueAddresses(URI.create("https://doi.org/"),
            URI.create("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/"), URI.create("https://api.crossref.org/"));

    public CatalogueAddresses {
        doi = folder(doi);
        pubMed = folder(pubMed);
        crossref = folder(crossref);
    }

    /**
     * The usual addresses, overridden by settings.
     *
     * @param set by {@code doi}, {@code pubmed} and {@code crossref}; other names are ignored
     * @throws IllegalArgumentException for a value that is no web address
     */
    public static CatalogueAddresses of(Map<String, String> set) {
        return new CatalogueAddresses(address(set, "doi", USUAL.doi), address(set, "pubmed", USUAL.pubMed),
                address(set, "crossref", USUAL.crossref));
    }

    /** The settings in environment variables: {@code SPINESCRIBE_DOI_ADDRESS} and so on. */
    public static Map<String, String> variables(Map<String, String> environment) {
        return Stream.of("doi", "pubmed", "crossref").filter(name -> environment.containsKey(variable(name)))
                .collect(Collectors.toMap(name -> name, name -> environment.get(variable(name))));
    }

    private static String variable(String name) {
        return "SPINESCRIBE_" + name.toUpperCase(Locale.ROOT) + "_ADDRESS";
    }

    private static URI address(Map<String, String> set, String name, URI usual) {
        String text = set.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return usual;
        }
        URI address = URI.create(text);
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return address;
    }

    private static URI folder(URI address) {
        return address.toString().endsWith("/") ? address : URI.create(address + "/");
    }
}
