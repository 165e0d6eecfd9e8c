/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The content of a document after accepting or rejecting all its tracked changes. Written by the rules of the standard;
 * from the production code it uses only the classes that read XML.
 */
final class ResolvedChanges {

    private static final Set<String> INSERTED = Set.of("ins", "moveTo");
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> RANGES = Set.of("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart",
            "moveToRangeEnd", "bookmarkStart", "bookmarkEnd");

    private final Set<String> dropped;
    private final Set<String> kept;
    private final boolean accept;

    private ResolvedChanges(boolean accept) {
        this.accept = accept;
        dropped = accept ? DELETED : INSERTED;
        kept = accept ? INSERTED : DELETED;
    }

    /** The paragraphs and cells of the new version of a document, one on each line. */
    static List<String> accepted(byte[] docx) throws IOException {
        return new ResolvedChanges(true).lines(WordParts.read(docx));
    }

    /** The paragraphs and cells of the old version of a document, one on each line. */
    static List<String> rejected(byte[] docx) throws IOException {
        return new ResolvedChanges(false).lines(WordParts.read(docx));
    }

    /** Compares the paragraphs and cells of two versions; shows the first different one. */
    static void assertSame(List<String> expected, List<String> actual, String which) {
        for (int i = 0; i < Math.min(expected.size(), actual.size()); i++) {
            assertEquals(expected.get(i), actual.get(i), which + ", block " + i);
        }
        assertEquals(expected.size(), actual.size(), which + ": count of blocks");
    }

    private List<String> lines(WordParts parts) throws IOException {
        Map<String, String> notes = new HashMap<>();
        if (parts.has("word/footnotes.xml")) {
            PartVersion version = PartVersion.of(parts, "word/footnotes.xml");
            resolve(version.xml().getDocumentElement());
            for (Element note : WordXml.children(version.xml().getDocumentElement())) {
                notes.put(WordXml.value(note, "id"), WordXml.children(note).stream()
                        .map(version::key).collect(Collectors.joining("/")));
            }
        }
        List<String> lines = new ArrayList<>();
        for (String path : List.of("word/document.xml", "word/header.xml", "word/footer.xml")) {
            PartVersion version = PartVersion.of(parts, path, notes);
            Element root = version.xml().getDocumentElement();
            resolve(root);
            Element body = WordXml.child(root, "body").orElse(root);
            WordXml.children(body).stream().filter(each -> !WordXml.is(each, "sectPr"))
                    .forEach(each -> lines.add(version.key(each)));
        }
        return lines;
    }

    private void resolve(Element root) {
        unmark(root);
        rows(root);
        join(root);
        tidy(root);
    }

    /** Removes marked runs or their marks; the marks of paragraph marks and rows stay for now. */
    private void unmark(Element element) {
        for (Element child : WordXml.children(element)) {
            String name = child.getLocalName();
            if (Set.of("rPr", "trPr").contains(name) && !"r".equals(element.getLocalName())) {
                continue;
            }
            if (dropped.contains(name) || RANGES.contains(name)) {
                element.removeChild(child);
            } else if (name.equals("pPrChange")) {
                past(element, child);
            } else {
                unmark(child);
                if (kept.contains(name) || name.equals("hyperlink") && !child.hasChildNodes()) {
                    unwrap(child);
                }
            }
        }
    }

    private void past(Element properties, Element change) {
        properties.removeChild(change);
        if (accept) {
            return;
        }
        WordXml.children(properties).stream().filter(each -> !Set.of("rPr", "sectPr").contains(each.getLocalName()))
                .forEach(properties::removeChild);
        List<Element> old = WordXml.children(WordXml.children(change).getFirst());
        for (int i = old.size() - 1; i >= 0; i--) {
            properties.insertBefore(old.get(i), properties.getFirstChild());
        }
    }

    private static void unwrap(Element element) {
        while (element.getFirstChild() != null) {
            element.getParentNode().insertBefore(element.getFirstChild(), element);
        }
        element.getParentNode().removeChild(element);
    }

    private void rows(Element root) {
        for (Element table : WordXml.all(root, "tbl")) {
            for (Element row : WordXml.children(table)) {
                if (WordXml.is(row, "tr")
                        && WordXml.child(row, "trPr").filter(each -> hasMark(each, dropped)).isPresent()) {
                    table.removeChild(row);
                }
            }
            if (WordXml.all(table, "tr").isEmpty()) {
                table.getParentNode().removeChild(table);
            }
        }
    }

    private static boolean hasMark(Element properties, Set<String> names) {
        return WordXml.children(properties).stream().anyMatch(each -> names.contains(each.getLocalName()));
    }

    /** Joins a paragraph without its paragraph mark to the next paragraph, whose properties stay. */
    private void join(Element root) {
        for (Element paragraph : WordXml.all(root, "p")) {
            boolean goes = WordXml.child(paragraph, "pPr").flatMap(each -> WordXml.child(each, "rPr"))
                    .filter(each -> hasMark(each, dropped)).isPresent();
            if (!goes) {
                continue;
            }
            WordXml.child(paragraph, "pPr").ifPresent(paragraph::removeChild);
            Node next = paragraph.getNextSibling();
            if (next instanceof Element following && WordXml.is(following, "p")) {
                boolean looks = WordXml.child(following, "pPr").isPresent();
                Node place = looks ? following.getFirstChild().getNextSibling() : following.getFirstChild();
                while (paragraph.getFirstChild() != null) {
                    following.insertBefore(paragraph.getFirstChild(), place);
                }
            }
            if (!paragraph.hasChildNodes()) {
                paragraph.getParentNode().removeChild(paragraph);
            }
        }
    }

    /** Joins equal runs, and removes elements without print, and sections and table widths, which have no old form. */
    private void tidy(Element element) {
        for (Element child : WordXml.children(element)) {
            String name = child.getLocalName();
            if (name.equals("delText")) {
                child.getOwnerDocument().renameNode(child, WordXml.W, "w:t");
            }
            child.removeAttributeNS(WordXml.W, "anchor");
            if (Set.of("tblPr", "tblGrid", "trPr", "tcPr", "sectPr").contains(name)) {
                element.removeChild(child);
                continue;
            }
            if (name.equals("delInstrText")) {
                child.getOwnerDocument().renameNode(child, WordXml.W, "w:instrText");
            }
            tidy(child);
            if (FieldRuns.isField(child)) {
                FieldRuns.of(child, false).forEach(run -> element.insertBefore(run, child));
                element.removeChild(child);
            }
            if (Set.of("hyperlink", "pPr").contains(name) && !child.hasChildNodes()
                    || name.equals("rPr") && WordXml.is(element, "pPr")) {
                element.removeChild(child);
            }
        }
        merge(element);
    }

    private static void merge(Element element) {
        Element last = null;
        for (Element child : WordXml.children(element)) {
            if (last != null && WordXml.is(child, "t") && WordXml.is(last, "t")) {
                last.setTextContent(last.getTextContent() + child.getTextContent());
                element.removeChild(child);
            } else if (last != null && joins(last, child)) {
                WordXml.child(child, "rPr").ifPresent(child::removeChild);
                while (child.getFirstChild() != null) {
                    last.appendChild(child.getFirstChild());
                }
                element.removeChild(child);
                merge(last);
            } else {
                last = child;
            }
        }
    }

    private static boolean joins(Element last, Element child) {
        if (!last.getLocalName().equals(child.getLocalName())) {
            return false;
        }
        if (WordXml.is(child, "hyperlink")) {
            return WordXml.signature((Element) last.cloneNode(false))
                    .equals(WordXml.signature((Element) child.cloneNode(false)));
        }
        return WordXml.is(child, "r") && WordXml.child(last, "rPr").map(WordXml::signature)
                .equals(WordXml.child(child, "rPr").map(WordXml::signature));
    }
}
