/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.editors;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The templates of the Eclipse plug-in, as snippets. */
final class Snippets {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([\\w-]+)\\}");

    private Snippets() {
    }

    static Map<String, Object> of(Path templates) throws Exception {
        Properties words = words(templates.resolve("templates.properties"));
        NodeList all = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(templates.resolve("templates.xml").toFile()).getElementsByTagName("template");
        Map<String, Object> snippets = new LinkedHashMap<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element template = (Element) all.item(i);
            String description = words.getProperty(template.getAttribute("description").substring(1));
            snippets.put(description, Json.object("prefix", template.getAttribute("name"), "body",
                    List.of(body(template.getTextContent()).split("\n", -1)), "description", description));
        }
        return snippets;
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            words.load(text);
        }
        return words;
    }

    /** The placeholders keep the order of the text. A repeated one is written once. */
    private static String body(String template) {
        Map<String, Integer> places = new LinkedHashMap<>();
        Matcher place = PLACE.matcher(template.replace("\\", "\\\\"));
        return place.replaceAll(found -> Matcher.quoteReplacement(found.group(1).equals("cursor") ? "$0"
                : "${" + places.computeIfAbsent(found.group(1), next -> places.size() + 1) + ":" + found.group(1)
                        + "}"));
    }
}
