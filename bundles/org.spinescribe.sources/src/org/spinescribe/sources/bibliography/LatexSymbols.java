/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The accents and symbols with LaTeX commands. */
final class LatexSymbols {

    private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("`", "\u0300"),
            Map.entry("'", "\u0301"), Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"),
            Map.entry("u", "\u0306"), Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("r", "\u030A"),
            Map.entry("H", "\u030B"), Map.entry("v", "\u030C"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"), Map.entry("b", "\u0331"), Map.entry("h", "\u0309"));
    private static final Map<String, String> ALONE = Map.of("\u0302", "^", "\u0303", "~", "\u0300", "`", "\u0301", "´",
            "\u0308", "¨", "\u0327", "¸");

    private static final Properties SYMBOLS = load();

    private LatexSymbols() {
    }

    /** The combining character of an accent command such as {@code '} or {@code v}. */
    static Optional<String> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    /** The print of an accent without a letter. */
    static String alone(String combining) {
        return ALONE.getOrDefault(combining, "");
    }

    /** The text of a command without arguments such as {@code alpha} or {@code %}. */
    static Optional<String> symbol(String command) {
        return Optional.ofNullable(SYMBOLS.getProperty(command));
    }

    /** The ASCII character with a number, as it is the same in most fonts; empty for other numbers. */
    static String character(String number) {
        boolean printable = number.matches("\\d{2,3}") && Integer.parseInt(number) > 31
                && Integer.parseInt(number) < 127;
        return printable ? String.valueOf((char) Integer.parseInt(number)) : "";
    }

    private static Properties load() {
        Properties symbols = new Properties();
        try (Reader reader = new InputStreamReader(LatexSymbols.class.getResourceAsStream("latex.properties"),
                StandardCharsets.UTF_8)) {
            symbols.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return symbols;
    }

    /** A letter with an accent; an i or j without its dot. */
    static String accented(String base, String combining) {
        if (base.isEmpty()) {
            return alone(combining);
        }
        String dotted = base.replaceFirst("^ı", "i").replaceFirst("^ȷ", "j");
        int end = dotted.offsetByCodePoints(0, 1);
        while (end < dotted.length() && Character.getType(dotted.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return dotted.substring(0, end) + combining + dotted.substring(end);
    }
}
