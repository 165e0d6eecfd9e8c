/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifiers of a printed reference.
 *
 * @param rest of the reference
 * @param found by their names in CSL
 */
record PrintedIdentifiers(String rest, Map<String, String> found) {

    private static final Pattern DOI = Pattern.compile("(?i)(?:[,;.]?\\s*\\(?(?:available (?:at|from|"
            + "online):?\\s*)?(?:https?://(?:dx\\.)?doi\\.org/|"
            + "doi:?\\s*(?:https?://(?:dx\\.)?doi\\.org/)?)|(?<=[.,;]\\s))(10\\.\\d{4,9}/[^\\s\\]]+[^\\s\\].,;)])\\)?");
    private static final Pattern PMID = Pattern.compile("(?i)[,;.\\[]?\\s*\\[?PMID:?\\s*(\\d{4,8})\\]?");
    private static final Pattern PMCID =
            Pattern.compile("(?i)[,;.\\[]?\\s*\\[?(?:PMCID:?\\s*|PMC Free article:?\\s*)?(PMC\\d{5,8})\\]?");

    /** Takes the identifiers out of a reference. */
    static PrintedIdentifiers of(String printed) {
        Map<String, String> found = new LinkedHashMap<>();
        String text = take(DOI, "DOI", printed, found);
        text = take(PMID, "PMID", text, found);
        return new PrintedIdentifiers(take(PMCID, "PMCID", text, found), found);
    }

    /** Whether the work has an identifier of a catalogue: a DOI or a PMID. */
    boolean hasCatalogueIdentifier() {
        return found.containsKey("DOI") || found.containsKey("PMID");
    }

    private static String take(Pattern pattern, String name, String text, Map<String, String> identifiers) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return text;
        }
        identifiers.put(name, found.group(1));
        return (text.substring(0, found.start()) + text.substring(found.end())).strip();
    }
}
