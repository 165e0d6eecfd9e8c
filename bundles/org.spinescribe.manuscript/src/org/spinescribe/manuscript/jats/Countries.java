/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of countries (ISO 3166-1) by the English names that affiliations end with. */
final class Countries {

    private static final Map<String, String> CODES = codes();

    private Countries() {
    }

    /** The code of a country, such as JP; empty when the name is not known. */
    static Optional<String> code(String name) {
        return Optional.ofNullable(CODES.get(name));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(Map.ofEntries(Map.entry("USA", "US"), Map.entry("U.S.A.", "US"),
                Map.entry("United States of America", "US"), Map.entry("UK", "GB"), Map.entry("England", "GB"),
                Map.entry("Scotland", "GB"), Map.entry("Wales", "GB"), Map.entry("Northern Ireland", "GB"),
                Map.entry("Korea", "KR"), Map.entry("Republic of Korea", "KR"), Map.entry("Turkey", "TR"),
                Map.entry("Czech Republic", "CZ"), Map.entry("P.R. China", "CN"), Map.entry("PR China", "CN"),
                Map.entry("People's Republic of China", "CN"), Map.entry("The Netherlands", "NL"),
                Map.entry("Viet Nam", "VN"), Map.entry("Macedonia", "MK")));
        for (String code : Locale.getISOCountries()) {
            codes.putIfAbsent(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
        }
        return codes;
    }
}
