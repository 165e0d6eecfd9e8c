/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.net.ProxySelector;
import java.util.HashMap;
import java.util.Map;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.sources.catalogues.CatalogueAddresses;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.PlatformProxies;

import picocli.CommandLine.Option;

/** The addresses of the catalogues: those of the options, else of the environment, else the usual ones. */
final class CatalogueOptions {

    @Option(names = "--doi-address", paramLabel = "URL", descriptionKey = "catalogues.doi")
    private String doi = "";

    @Option(names = "--pubmed-address", paramLabel = "URL", descriptionKey = "catalogues.pubmed")
    private String pubMed = "";

    @Option(names = "--crossref-address", paramLabel = "URL", descriptionKey = "catalogues.crossref")
    private String crossref = "";

    Catalogues catalogues() {
        try {
            Map<String, String> set = new HashMap<>(CatalogueAddresses.variables(System.getenv()));
            Map.of("doi", doi, "pubmed", pubMed, "crossref", crossref).forEach((name, address) -> set.merge(name,
                    address, (variable, option) -> option.isBlank() ? variable : option));
            return new Catalogues(CatalogueAddresses.of(set),
                    new PlatformProxies(System.getenv(), ProxySelector.getDefault()));
        } catch (IllegalArgumentException e) {
            throw new CannotRun(Texts.of("catalogues.address", e.getMessage()));
        }
    }
}
