/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.spinescribe.sources.catalogues.CatalogueAddresses;
import org.spinescribe.sources.catalogues.Zotero;

/** The preferences for the catalogues of works. */
final class CatalogueSettings {

    static final String BUNDLE = "org.spinescribe.ui";
    /** The prefix of a preference key, before the name of the catalogue. */
    static final String KEY = "catalogue.";
    static final String ZOTERO = "zotero";
    private static final List<String> NAMES = List.of("doi", "pubmed", "crossref");

    private CatalogueSettings() {
    }

    /** Returns the address of Zotero. */
    static URI zotero() {
        String address = Platform.getPreferencesService().getString(BUNDLE, KEY + ZOTERO, "", null).strip();
        return address.isEmpty() ? Zotero.USUAL : URI.create(address);
    }

    /** Returns the addresses of the preferences, else those of the environment variables. */
    static CatalogueAddresses addresses() {
        Map<String, String> set = new HashMap<>(CatalogueAddresses.variables(System.getenv()));
        for (String name : NAMES) {
            String address = Platform.getPreferencesService().getString(BUNDLE, KEY + name, "", null);
            if (!address.isBlank()) {
                set.put(name, address);
            }
        }
        return CatalogueAddresses.of(set);
    }
}
