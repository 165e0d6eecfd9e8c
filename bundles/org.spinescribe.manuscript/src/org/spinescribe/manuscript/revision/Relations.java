/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The relationships of a part of a Word file: its pictures and links. */
final class Relations {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** One relationship. */
    record Relation(String type, String target, String mode) {

        boolean isImage() {
            return type.endsWith("/image");
        }
    }

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** Reads the relationships of a part; there may be none. */
    static Relations of(WordParts parts, String path) throws IOException {
        Relations relations = new Relations();
        byte[] bytes = parts.get(file(path));
        if (bytes != null) {
            for (Element each : WordXml.children(WordXml.parse(bytes).getDocumentElement())) {
                relations.byId.put(each.getAttribute("Id"), new Relation(each.getAttribute("Type"),
                        each.getAttribute("Target"), each.getAttribute("TargetMode")));
            }
        }
        return relations;
    }

    private static String file(String path) {
        int slash = path.lastIndexOf('/') + 1;
        return path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels";
    }

    Optional<Relation> get(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The identifier of a relationship, which is added when missing. */
    String idOf(Relation relation) {
        return byId.entrySet().stream().filter(each -> each.getValue().equals(relation)).map(Map.Entry::getKey)
                .findFirst().orElseGet(() -> add(relation));
    }

    private String add(Relation relation) {
        int number = byId.size() + 1;
        while (byId.containsKey("rId" + number)) {
            number++;
        }
        byId.put("rId" + number, relation);
        return "rId" + number;
    }

    /** Writes the relationships beside their part. */
    void write(WordParts parts, String path) throws IOException {
        if (byId.isEmpty()) {
            return;
        }
        Document document =
                WordXml.parse(("<Relationships xmlns=\"" + NAMESPACE + "\"/>").getBytes(StandardCharsets.UTF_8));
        byId.forEach((id, relation) -> {
            Element each = document.createElementNS(NAMESPACE, "Relationship");
            each.setAttribute("Id", id);
            each.setAttribute("Type", relation.type());
            each.setAttribute("Target", relation.target());
            if (!relation.mode().isEmpty()) {
                each.setAttribute("TargetMode", relation.mode());
            }
            document.getDocumentElement().appendChild(each);
        });
        parts.put(file(path), WordXml.bytes(document));
    }
}
