/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds identifiers of a document without target or with two, which no schema forbids. */
final class DocxIdentifiers {

    private final DocxFile file;
    private final List<String> problems = new ArrayList<>();

    private DocxIdentifiers(DocxFile file) {
        this.file = file;
    }

    /** The problems, one for each identifier; empty for a sound document. */
    static List<String> problems(DocxFile file) throws Exception {
        DocxIdentifiers identifiers = new DocxIdentifiers(file);
        identifiers.styles();
        identifiers.lists();
        identifiers.bookmarks();
        identifiers.footnotes();
        identifiers.relationships();
        identifiers.contentTypes();
        identifiers.unique("picture", values(file, "wp:docPr", "id"));
        return identifiers.problems;
    }

    private static List<String> textParts(DocxFile file) {
        return file.parts().keySet().stream()
                .filter(part -> part.matches("word/(?:document|footnotes|.*header.*|.*footer.*)\\.xml")).toList();
    }

    /** The values of an attribute in all parts that have text, in order. */
    static List<String> values(DocxFile file, String element, String attribute) throws Exception {
        List<String> values = new ArrayList<>();
        for (String part : textParts(file)) {
            values.addAll(file.values(part, element, attribute));
        }
        return values;
    }

    /** The bookmarks that links and REF fields refer to. */
    static List<String> mentioned(DocxFile file) throws Exception {
        List<String> mentioned = new ArrayList<>(values(file, "w:hyperlink", "w:anchor"));
        values(file, "w:fldSimple", "w:instr").stream().map(String::strip).filter(field -> field.startsWith("REF "))
                .forEach(field -> mentioned.add(field.split(" ")[1]));
        return mentioned;
    }

    private void styles() throws Exception {
        Set<String> defined = unique("style", file.values("word/styles.xml", "w:style", "w:styleId"));
        for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            known("style", defined, values(file, element, "w:val"));
        }
        for (String element : List.of("w:basedOn", "w:next")) {
            known("style", defined, file.values("word/styles.xml", element, "w:val"));
        }
    }

    private void lists() throws Exception {
        String part = "word/numbering.xml";
        known("list", unique("list", file.values(part, "w:num", "w:numId")), values(file, "w:numId", "w:val"));
        known("list definition", unique("list definition", file.values(part, "w:abstractNum", "w:abstractNumId")),
                file.values(part, "w:abstractNumId", "w:val"));
    }

    private void bookmarks() throws Exception {
        known("bookmark", unique("bookmark", values(file, "w:bookmarkStart", "w:name")),
                mentioned(file));
        Set<String> starts = unique("start of a bookmark", values(file, "w:bookmarkStart", "w:id"));
        Set<String> ends = unique("end of a bookmark", values(file, "w:bookmarkEnd", "w:id"));
        known("start of a bookmark", starts, ends);
        known("end of a bookmark", ends, starts);
    }

    private void footnotes() throws Exception {
        known("footnote", unique("footnote", file.values("word/footnotes.xml", "w:footnote", "w:id")),
                file.values("word/document.xml", "w:footnoteReference", "w:id"));
    }

    private void relationships() throws Exception {
        for (String part : textParts(file)) {
            String path = part.replace("word/", "word/_rels/") + ".rels";
            Set<String> known = file.parts().containsKey(path)
                    ? unique("relationship", file.values(path, "Relationship", "Id")) : Set.of();
            for (String element : List.of("w:hyperlink", "w:headerReference", "w:footerReference")) {
                known("relationship", known, file.values(part, element, "r:id"));
            }
            known("relationship", known, file.values(part, "a:blip", "r:embed"));
        }
        List<String> inside = file.values("word/_rels/document.xml.rels", "Relationship", "Target").stream()
                .filter(target -> !target.contains(":")).map(target -> Path.of("word", target).normalize().toString())
                .toList();
        known("part", file.parts().keySet(), inside);
    }

    private void contentTypes() throws Exception {
        Set<String> named = unique("content type", file.values("[Content_Types].xml", "Override", "PartName"));
        Set<String> extensions = unique("content type", file.values("[Content_Types].xml", "Default", "Extension"));
        for (String path : file.parts().keySet()) {
            String extension = path.substring(path.lastIndexOf('.') + 1);
            boolean typed = path.startsWith("[") || named.contains("/" + path)
                    || extensions.contains(extension) && !extension.equals("xml");
            known("content type", typed ? Set.of(path) : Set.of(), List.of(path));
        }
    }

    private Set<String> unique(String kind, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(value -> !seen.add(value))
                .forEach(value -> problems.add("twice: " + kind + " " + value));
        return seen;
    }

    private void known(String kind, Set<String> defined, Iterable<String> used) {
        for (String value : used) {
            if (!defined.contains(value)) {
                problems.add("missing: " + kind + " " + value);
            }
        }
    }
}
