/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the part of a manuscript by its heading, with {@code headings.tsv}. */
final class PartHeading {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,4})[.)]?|[A-H][.)])\\s+");
    private static final Map<String, Pattern> KINDS = load();

    private PartHeading() {
    }

    private static Map<String, Pattern> load() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PartHeading.class.getResourceAsStream("headings.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && line.contains("\t")).forEach(line -> {
                String[] parts = line.split("\t", 2);
                kinds.put(parts[0], Pattern.compile("(?:" + parts[1] + ")"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }

    /** A heading in small letters, without its number and its final sign. */
    static String bare(String heading) {
        String text = NUMBER.matcher(heading.replaceAll("[\\s\u00A0]+", " ").strip()).replaceFirst("");
        return text.replaceFirst("[\\s.:：]+$", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a heading has the words of a part. */
    static boolean is(String kind, String heading) {
        return KINDS.get(kind).matcher(bare(heading)).matches();
    }

    /** The first part whose words match a heading, parts of the abstract aside; empty when none does. */
    static Optional<String> kind(String heading) {
        String bare = bare(heading);
        return bare.length() > 120 ? Optional.empty() : KINDS.entrySet().stream()
                .filter(each -> !each.getKey().equals("abstract-part") && each.getValue().matcher(bare).matches())
                .<String>map(Map.Entry::getKey).findFirst();
    }

    /** The depth of a heading that begins with a number such as {@code 2.1}; 0 when it has none. */
    static int depth(String heading) {
        Matcher number = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]?\\s+\\p{L}").matcher(heading.strip());
        return number.find() ? number.group(1).split("\\.").length : 0;
    }
}
