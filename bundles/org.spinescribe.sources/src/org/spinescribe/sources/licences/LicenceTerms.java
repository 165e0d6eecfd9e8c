/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.licences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A licence of Creative Commons, under which open access journals publish.
 *
 * @param identifier in the list of SPDX, such as {@code CC-BY-4.0}
 * @param shortName as it is printed, such as "CC BY 4.0"
 * @param title such as "Creative Commons Attribution 4.0 International"
 * @param address where its text is
 */
public record LicenceTerms(String identifier, String shortName, String title, String address) {

    private static final Pattern IDENTIFIER = Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-([1-4]\\.[05])");
    private static final Map<String, String> ELEMENTS = Map.of("BY", "Attribution", "NC", "NonCommercial", "ND",
            "NoDerivatives", "SA", "ShareAlike");
    private static final Map<String, String> VERSIONS = Map.of("1.0", "Generic", "2.0", "Generic", "2.5", "Generic",
            "3.0", "Unported", "4.0", "International");
    private static final LicenceTerms PUBLIC_DOMAIN = new LicenceTerms("CC0-1.0", "CC0 1.0",
            "Creative Commons Zero 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/");

    /** The licences that journals use today. */
    public static List<String> usual() {
        return List.of("CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-SA-4.0", "CC-BY-SA-4.0",
                "CC-BY-ND-4.0", "CC0-1.0");
    }

    /** The licence of an identifier, in small or capital letters; empty when Creative Commons has no such licence. */
    public static Optional<LicenceTerms> of(String identifier) {
        String name = identifier.toUpperCase(Locale.ROOT);
        if (name.equals(PUBLIC_DOMAIN.identifier())) {
            return Optional.of(PUBLIC_DOMAIN);
        }
        Matcher parts = IDENTIFIER.matcher(name);
        if (!parts.matches() || !VERSIONS.containsKey(parts.group(2))) {
            return Optional.empty();
        }
        String elements = parts.group(1);
        String version = parts.group(2);
        return Optional.of(new LicenceTerms(name, "CC " + elements + " " + version, "Creative Commons "
                + Stream.of(elements.split("-")).map(ELEMENTS::get).collect(Collectors.joining("-")) + " " + version
                + " " + VERSIONS.get(version), "https://creativecommons.org/licenses/"
                + elements.toLowerCase(Locale.ROOT) + "/" + version + "/"));
    }
}
