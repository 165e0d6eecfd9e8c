/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a Word file. The name of a built-in style is English in the file, whatever the language of Word, and so
 * identifies the style; its identifier does not.
 */
final class WordStyles {

    private static final int DEEPEST = 20;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, Element> byId = new HashMap<>();

    private final String language;

    WordStyles(Optional<Document> part) {
        language = part.flatMap(styles -> Elements.first(styles.getDocumentElement(), "docDefaults", "rPrDefault",
                "rPr",
                "lang")).map(each -> Elements.attribute(each, "val")).orElse("");
        part.ifPresent(styles -> Elements.of(styles.getDocumentElement(), "style").forEach(style ->
                byId.putIfAbsent(Elements.attribute(style, "styleId"), style)));
    }

    /** The language of text without a language of its own, such as {@code en-US}; may be empty. */
    String language() {
        return language;
    }

    /** The name of a style in small letters, such as {@code heading 1}; the identifier where it has no name. */
    String name(String id) {
        Element style = byId.get(id);
        String name = style == null ? "" : Elements.value(style, "name");
        return (name.isEmpty() ? id : name).toLowerCase(Locale.ROOT);
    }

    /** The names of a style and its base styles. */
    List<String> names(String id) {
        return chain(id).stream().map(style -> name(Elements.attribute(style, "styleId"))).toList();
    }

    /** The heading level of a paragraph style, from 1; 0 when it is no heading. */
    int headingLevel(String id) {
        for (Element style : chain(id)) {
            Matcher heading = HEADING.matcher(Elements.value(style, "name").toLowerCase(Locale.ROOT));
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            String outline = Elements.value(style, "pPr", "outlineLvl");
            if (outline.matches("[0-8]")) {
                return Integer.parseInt(outline) + 1;
            }
        }
        return 0;
    }

    /** The first element at a path of names in a style or its base styles. */
    Optional<Element> find(String id, String... path) {
        return chain(id).stream().flatMap(style -> Elements.first(style, path).stream()).findFirst();
    }

    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element style = byId.get(id);
        while (style != null && chain.size() < DEEPEST && !chain.contains(style)) {
            chain.add(style);
            style = byId.get(Elements.value(style, "basedOn"));
        }
        return chain;
    }
}
