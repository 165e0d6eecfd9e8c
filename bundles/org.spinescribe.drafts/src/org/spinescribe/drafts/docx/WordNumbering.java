/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a Word file. */
final class WordNumbering {

    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    WordNumbering(Optional<Document> part) {
        part.ifPresent(numbering -> {
            Elements.of(numbering.getDocumentElement(), "abstractNum").forEach(each ->
                    abstracts.put(Elements.attribute(each, "abstractNumId"), each));
            Elements.of(numbering.getDocumentElement(), "num").forEach(each ->
                    lists.put(Elements.attribute(each, "numId"), each));
        });
    }

    /**
     * A level of a list.
     *
     * @param numbered whether its items have numbers or letters; else they have bullets
     * @param start number of the first item
     */
    record Level(boolean numbered, int start) {
    }

    /** A level, from 0, of a list; empty when a paragraph with it has neither number nor bullet. */
    Optional<Level> level(String list, int level) {
        Element used = lists.get(list);
        if (used == null) {
            return Optional.empty();
        }
        Optional<Element> own = Elements.of(used, "lvlOverride").stream()
                .filter(each -> Elements.attribute(each, "ilvl").equals(String.valueOf(level))).findFirst();
        Optional<Element> found = own.flatMap(each -> Elements.first(each, "lvl")).or(() ->
                Optional.ofNullable(abstracts.get(Elements.value(used, "abstractNumId"))).flatMap(each ->
                        Elements.of(each, "lvl").stream().filter(lvl ->
                                Elements.attribute(lvl, "ilvl").equals(String.valueOf(level))).findFirst()));
        return found.flatMap(lvl -> of(lvl, own.map(each -> Elements.value(each, "startOverride")).orElse("")));
    }

    private static Optional<Level> of(Element level, String override) {
        String format = Elements.value(level, "numFmt");
        String start = override.isEmpty() ? Elements.value(level, "start") : override;
        return format.equals("none") ? Optional.empty() : Optional.of(new Level(!format.equals("bullet"),
                start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1));
    }
}
