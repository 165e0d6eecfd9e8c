/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with labelled parts: {@code family=Ackooij, given=W., prefix=van, useprefix=true}.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package, 3.4: extended name format</a>
 */
final class ExtendedName {

    private static final Pattern PART = Pattern
            .compile("(?s)(given|family|prefix|suffix|given-i|family-i|prefix-i|suffix-i|useprefix|id|hash|"
            + "\\w*+template\\w*+)"
                    + "\\s?=\\s?(.*+)");

    private ExtendedName() {
    }

    /** The name of parts in LaTeX; empty when they have no labels. */
    static Optional<PersonName> of(List<String> parts) {
        Map<String, String> said = new HashMap<>();
        for (String part : parts) {
            Matcher named = PART.matcher(unquoted(part));
            if (!named.matches()) {
                return Optional.empty();
            }
            said.put(named.group(1), text(named.group(2)));
        }
        String family = said.getOrDefault("family", "");
        String given = said.getOrDefault("given", said.getOrDefault("given-i", ""));
        return Optional.of(family.isEmpty() || given.isEmpty() ? PersonName.group(family + given)
                : NameParts.person(given, said.getOrDefault("prefix", ""), family, said.getOrDefault("suffix", "")));
    }

    private static String text(String value) {
        return Names.text(unquoted(value));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
