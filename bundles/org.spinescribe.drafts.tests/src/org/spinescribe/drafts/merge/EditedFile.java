/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A copy for co-authors that is changed as Word does: its parts, its paragraphs and the marks of tracked changes. */
abstract class EditedFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Path file;
    private final Document document;
    private final Document notes;
    private final String author;
    private boolean tracked = true;
    private int changes = 9000;

    EditedFile(Path file, String author) throws Exception {
        this.file = file;
        this.author = author;
        document = XmlFile.strict(part("word/document.xml"));
        notes = XmlFile.strict(part("word/footnotes.xml"));
    }

    private byte[] part(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(name);
    }

    void untracked() {
        tracked = false;
    }

    void tracked() {
        tracked = true;
    }

    boolean isTracked() {
        return tracked;
    }

    /** The unlocked paragraphs in the order of the file, those of notes last. */
    List<Element> paragraphs() {
        List<Element> paragraphs = new ArrayList<>(Elements.all(document.getDocumentElement(), "p"));
        Elements.of(notes.getDocumentElement(), "footnote").stream()
                .filter(note -> Elements.attribute(note, "type").isEmpty())
                .forEach(note -> paragraphs.addAll(Elements.all(note, "p")));
        paragraphs.removeIf(paragraph -> isInside(paragraph, "sdtContent") || runs(paragraph).isEmpty());
        return paragraphs;
    }

    Document body() {
        return document;
    }

    Document notes() {
        return notes;
    }

    /** The first run of the text that has some words. */
    Element runWith(String words) {
        return paragraphs().stream().flatMap(each -> runs(each).stream()).filter(run -> text(run).contains(words))
                .findFirst().orElseThrow();
    }

    /** The first run with just these words, also in locked parts. */
    Element everyRun(String words) {
        return Elements.all(document.getDocumentElement(), "r").stream().filter(run -> text(run).equals(words))
                .findFirst().orElseThrow();
    }

    /** The runs with nothing but text that stand directly in a paragraph, and not in a field. */
    static List<Element> runs(Element paragraph) {
        List<Element> runs = new ArrayList<>();
        int depth = 0;
        for (Element child : Elements.of(paragraph)) {
            for (Element mark : Elements.of(child, "fldChar")) {
                depth += Elements.attribute(mark, "fldCharType").equals("begin") ? 1
                        : Elements.attribute(mark, "fldCharType").equals("end") ? -1 : 0;
            }
            if (depth == 0 && Elements.name(child).equals("r") && !Elements.of(child, "t").isEmpty()) {
                runs.add(child);
            }
        }
        return runs;
    }

    static String text(Element run) {
        return Elements.first(run, "t").map(Element::getTextContent).orElse("");
    }

    private static boolean isInside(Node node, String name) {
        for (Node at = node.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            if (Elements.name(element).equals(name)) {
                return true;
            }
        }
        return false;
    }

    static Element like(Element run, String words) {
        Element copy = (Element) run.cloneNode(true);
        Element text = Elements.first(copy, "t").orElseThrow();
        text.setTextContent(words);
        text.setAttribute("xml:space", "preserve");
        return copy;
    }

    Element wrapped(String kind, Element run) {
        if (!tracked) {
            return run;
        }
        Element mark = change(document(run), kind);
        mark.appendChild(run);
        return mark;
    }

    Element change(String kind) {
        return change(document, kind);
    }

    Element change(Document owner, String kind) {
        Element mark = owner.createElementNS(W, "w:" + kind);
        mark.setAttributeNS(W, "w:id", String.valueOf(++changes));
        mark.setAttributeNS(W, "w:author", author);
        mark.setAttributeNS(W, "w:date", "2026-11-28T10:00:00Z");
        return mark;
    }

    static Element element(Node near, String name) {
        return document(near).createElementNS(W, "w:" + name);
    }

    static Document document(Node node) {
        return node.getOwnerDocument();
    }

    /** Saves the changed file under another name. */
    Path save(Path target) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream stream = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(stream);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(switch (entry.getName()) {
                    case "word/document.xml" -> xml(document);
                    case "word/footnotes.xml" -> xml(notes);
                    default -> zip.readAllBytes();
                });
            }
        }
        return Files.write(target, bytes.toByteArray());
    }

    private static byte[] xml(Document document) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document),
                new StreamResult(bytes));
        return bytes.toByteArray();
    }
}
