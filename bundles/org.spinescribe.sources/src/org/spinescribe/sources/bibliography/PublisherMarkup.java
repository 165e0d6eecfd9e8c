/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.CharacterNames;

/**
 * Resolves publishers' markup in titles and names, whatever the format of the file: tags of HTML and JATS, and entities
 * by name or number. Italics, raised and lowered text are kept, other styles are dropped.
 */
final class PublisherMarkup {

    private static final Map<String, String> KEPT = Map.of("i", "i", "em", "i", "italic", "i", "sup", "sup", "sub",
            "sub", "inf", "sub");
    private static final Set<String> DROPPED = Set.of("b", "strong", "bold", "span", "sc", "scp", "u", "underline",
            "small", "big", "tt", "monospace", "font", "p", "title", "named-content", "styled-content", "roman",
            "sans-serif", "overline", "strike", "ext-link", "xref", "inline-formula", "alternatives", "tex-math", "o",
            "br", "nobr", "bdi", "bdo", "q", "cite");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]{0,30}+)(\\s[^<>]{0,400}+)?/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,9}));");
    /** The greatest number of nested escapes: after several programs, the & of an entity may be an entity, too. */
    private static final int MOST_TIMES = 3;

    private PublisherMarkup() {
    }

    /** The text with known markup resolved; unknown markup is reported and stays unchanged. */
    static String resolved(String text, Consumer<String> unknown) {
        String resolved = text;
        for (int i = 0; i < MOST_TIMES && resolved.indexOf('&') >= 0; i++) {
            resolved = ENTITY.matcher(resolved).replaceAll(found -> Matcher.quoteReplacement(character(found)));
        }
        if (resolved.indexOf('&') >= 0) {
            ENTITY.matcher(resolved).results().map(MatchResult::group).forEach(unknown);
        }
        return resolved.indexOf('<') < 0 ? resolved
                : tags(resolved, unknown);
    }

    private static String tags(String text, Consumer<String> unknown) {
        Set<String> open = alone(text);
        return TAG.matcher(text).replaceAll(found -> {
            if (open.contains(name(found))) {
                unknown.accept(found.group());
                return Matcher.quoteReplacement(found.group());
            }
            return Matcher.quoteReplacement(tag(found, unknown));
        });
    }

    /** Single-letter names with unequal numbers of start and end tags: {@code a<b>c} may be no markup. */
    private static Set<String> alone(String text) {
        Map<String, Integer> depths = new HashMap<>();
        TAG.matcher(text).results().filter(tag -> !tag.group().endsWith("/>") && name(tag).length() == 1
                && !name(tag).equals("p")).forEach(tag -> depths.merge(name(tag), tag.group(1).isEmpty() ? 1 : -1,
                        Integer::sum));
        depths.values().removeIf(depth -> depth == 0);
        return depths.keySet();
    }

    private static String name(MatchResult tag) {
        return tag.group(2).toLowerCase(Locale.ROOT);
    }

    private static String tag(MatchResult tag, Consumer<String> unknown) {
        String full = tag.group(2).toLowerCase(Locale.ROOT);
        String name = full.replaceFirst("^(?:jats|xhtml|html|nlm):", "");
        if (KEPT.containsKey(name)) {
            return "<" + tag.group(1) + KEPT.get(name) + ">";
        }
        if (full.startsWith("mml:") || full.equals("math")) {
            if (tag.group(1).isEmpty() && full.endsWith("math")) {
                unknown.accept(tag.group());
            }
            return "";
        }
        if (!DROPPED.contains(name)) {
            unknown.accept(tag.group());
            return tag.group();
        }
        return name.equals("br") ? " " : "";
    }

    private static String character(MatchResult entity) {
        int number = entity.group(1) != null ? Integer.parseInt(entity.group(1))
                : entity.group(2) != null ? Integer.parseInt(entity.group(2), 16) : 0;
        if (entity.group(3) == null) {
            return Character.isValidCodePoint(number) && number > 0 ? Character.toString(number) : entity.group();
        }
        return CharacterNames.find(entity.group(3)).orElse(entity.group());
    }
}
