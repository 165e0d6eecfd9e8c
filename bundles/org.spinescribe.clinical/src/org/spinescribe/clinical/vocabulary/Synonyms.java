/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Terms of spine surgeons that MeSH does not have, and where such articles are indexed: {@code synonyms.tsv}. */
public final class Synonyms {

    private static final Map<String, List<String>> HEADINGS = read();

    private Synonyms() {
    }

    /** The names of the headings to use for a term, the closest one first; empty when it is not among them. */
    public static List<String> headings(String term) {
        return HEADINGS.getOrDefault(FormKey.of(term), List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> synonyms = new HashMap<>();
        for (List<String> row : BundledRows.read("synonyms.tsv")) {
            for (String term : BundledRows.terms(row.get(0))) {
                synonyms.put(FormKey.of(term), BundledRows.terms(row.get(1)));
            }
        }
        return synonyms;
    }
}
