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

/** Changes a copy for co-authors as Word does, with or without tracking. */
final class WordEdits {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Path file;
    private final Document document;
    private final Document notes;
    private final String author;
    private boolean tracked = true;
    private boolean moving;
    private int changes = 9000;

    WordEdits(Path file, String author) throws Exception {
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

    WordEdits untracked() {
        tracked = false;
        return this;
    }

    WordEdits tracked() {
        tracked = true;
        return this;
    }

    boolean isTracked() {
        return tracked;
    }

    /** The paragraphs that nobody has locked, in the order of the file, those of notes last. */
    List<Element> paragraphs() {
        List<Element> paragraphs = new ArrayList<>(Elements.all(document.getDocumentElement(), "p"));
        Elements.of(notes.getDocumentElement(), "footnote").stream()
                .filter(note -> Elements.attribute(note, "type").isEmpty())
                .forEach(note -> paragraphs.addAll(Elements.all(note, "p")));
        paragraphs.removeIf(paragraph -> isInside(paragraph, "sdtContent") || runs(paragraph).isEmpty());
        return paragraphs;
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

    /** Inserts words into a run. */
    void insert(Element run, int at, String words) {
        Element rest = split(run, at);
        Element added = like(run, words);
        run.getParentNode().insertBefore(wrapped("ins", added), rest);
    }

    /** Deletes a part of a run; returns what was left behind it. */
    Element delete(Element run, int from, int to) {
        Element middle = split(run, from);
        Element rest = split(middle, to - from);
        deleteNode(middle);
        return rest;
    }

    /** Deletes everything between two places of a paragraph. */
    void delete(Element first, int from, Element last, int to) {
        Element start = split(first, from);
        Element end = split(last, to);
        List<Element> between = new ArrayList<>();
        for (Node node = start; node != end; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                between.add(element);
            }
        }
        between.forEach(this::deleteNode);
    }

    /** Moves everything between two places of a paragraph before a place of another one. */
    void move(Element first, int from, Element last, int to, Element target, int at) {
        Element start = split(first, from);
        Element end = split(last, to);
        Element behind = split(target, at);
        List<Element> between = new ArrayList<>();
        for (Node node = start; node != end; node = node.getNextSibling()) {
            if (node instanceof Element element && !Elements.name(element).startsWith("bookmark")) {
                between.add(element);
            }
        }
        for (Element each : between) {
            Element copy = (Element) each.cloneNode(true);
            if (Elements.name(copy).equals("r")) {
                Element mark = change(document, "moveTo");
                mark.appendChild(copy);
                target.getParentNode().insertBefore(mark, behind);
            } else {
                target.getParentNode().insertBefore(copy, behind);
                for (Element run : Elements.of(copy, "r")) {
                    Element mark = change(document, "moveTo");
                    copy.replaceChild(mark, run);
                    mark.appendChild(run);
                }
            }
        }
        moving = true;
        between.forEach(this::deleteNode);
        moving = false;
    }

    private void deleteNode(Element node) {
        switch (Elements.name(node)) {
            case "r" -> deleteRun(node);
            case "hyperlink", "fldSimple" -> Elements.of(node, "r").forEach(this::deleteRun);
            default -> { }
        }
    }

    void deleteRun(Element run) {
        if (!tracked) {
            run.getParentNode().removeChild(run);
            return;
        }
        for (Element text : Elements.of(run, "t", "instrText")) {
            document(run).renameNode(text, W, Elements.name(text).equals("t") ? "w:delText" : "w:delInstrText");
        }
        Node parent = run.getParentNode();
        Element mark = change(document(run), moving ? "moveFrom" : "del");
        parent.replaceChild(mark, run);
        mark.appendChild(run);
    }

    /** Sets a part of a run in italics, or takes them away. */
    void italic(Element run, int from, int to, boolean on) {
        Element middle = split(run, from);
        split(middle, to - from);
        Element properties = Elements.first(middle, "rPr").orElseGet(() -> {
            Element made = element(middle, "rPr");
            middle.insertBefore(made, middle.getFirstChild());
            return made;
        });
        Element old = element(middle, "rPr");
        Elements.of(properties).forEach(each -> old.appendChild(each.cloneNode(true)));
        Elements.first(properties, "i").ifPresent(properties::removeChild);
        Element italic = element(middle, "i");
        if (!on) {
            italic.setAttributeNS(W, "w:val", "0");
        }
        Elements.first(properties, "rStyle").ifPresent(properties::removeChild);
        properties.insertBefore(italic, properties.getFirstChild());
        if (tracked) {
            Element change = change(document(run), "rPrChange");
            change.appendChild(old);
            properties.appendChild(change);
        }
    }

    /** Parts a paragraph in a run, as the enter key does. */
    void part(Element paragraph, Element run, int at) {
        Element rest = split(run, at);
        Element first = (Element) paragraph.cloneNode(false);
        Elements.first(paragraph, "pPr").ifPresent(properties -> first.appendChild(properties.cloneNode(true)));
        for (Node node = paragraph.getFirstChild(); node != rest;) {
            Node next = node.getNextSibling();
            if (!(node instanceof Element element && Elements.name(element).equals("pPr"))) {
                first.appendChild(node);
            }
            node = next;
        }
        paragraph.getParentNode().insertBefore(first, paragraph);
        if (tracked) {
            mark(first, "ins");
        }
    }

    /** Adds a paragraph of its own behind another one. */
    void add(Element paragraph, String words) {
        paragraph.getParentNode().insertBefore(paragraph(paragraph, words), paragraph.getNextSibling());
    }

    /** Adds a heading behind a paragraph. */
    void addHeading(Element paragraph, int level, String words) {
        Element added = paragraph(paragraph, words);
        Elements.first(added, "pPr", "pStyle").orElseThrow().setAttributeNS(W, "w:val", "Heading" + level);
        paragraph.getParentNode().insertBefore(added, paragraph.getNextSibling());
    }

    /** Makes another kind of paragraph of one. */
    void restyle(Element paragraph, String style) {
        Element properties = Elements.first(paragraph, "pPr").orElseThrow();
        Element old = (Element) properties.cloneNode(true);
        Elements.first(old, "rPr").ifPresent(old::removeChild);
        Elements.first(properties, "pStyle").orElseThrow().setAttributeNS(W, "w:val", style);
        if (tracked) {
            Element change = change(document(paragraph), "pPrChange");
            change.appendChild(old);
            properties.appendChild(change);
        }
    }

    /** A new paragraph that looks like another one. */
    Element paragraph(Element paragraph, String words) {
        Element added = element(paragraph, "p");
        Elements.first(paragraph, "pPr").ifPresent(properties -> added.appendChild(properties.cloneNode(true)));
        Element run = element(paragraph, "r");
        Element text = element(paragraph, "t");
        text.setTextContent(words);
        text.setAttribute("xml:space", "preserve");
        run.appendChild(text);
        added.appendChild(wrapped("ins", run));
        if (tracked) {
            mark(added, "ins");
        }
        return added;
    }

    /** Takes a whole paragraph out. */
    void remove(Element paragraph) {
        if (!tracked) {
            if (Elements.name(paragraph.getParentNode()).equals("tc")) { // a cell keeps its last paragraph
                Elements.of(paragraph).stream().filter(child -> !Elements.name(child).equals("pPr"))
                        .forEach(paragraph::removeChild);
            } else {
                paragraph.getParentNode().removeChild(paragraph);
            }
            return;
        }
        Elements.of(paragraph).forEach(this::deleteNode);
        mark(paragraph, "del");
    }

    /** Joins a paragraph with the next one. */
    void join(Element paragraph, Element next) {
        if (tracked) {
            mark(paragraph, "del");
            return;
        }
        Elements.of(next).stream().filter(child -> !Elements.name(child).equals("pPr")).forEach(paragraph::appendChild);
        next.getParentNode().removeChild(next);
    }

    private void mark(Element paragraph, String kind) {
        Element properties = Elements.first(paragraph, "pPr").orElseThrow();
        Element run = element(paragraph, "rPr");
        run.appendChild(change(document(paragraph), kind));
        properties.appendChild(run);
    }

    /** The run behind the split; the run itself keeps what is before. */
    private Element split(Element run, int at) {
        String text = text(run);
        Element rest = like(run, text.substring(at));
        Element own = Elements.first(run, "t").orElseThrow();
        own.setTextContent(text.substring(0, at));
        own.setAttribute("xml:space", "preserve");
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        return rest;
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

    private Element change(Document owner, String kind) {
        Element mark = owner.createElementNS(W, "w:" + kind);
        mark.setAttributeNS(W, "w:id", String.valueOf(++changes));
        mark.setAttributeNS(W, "w:author", author);
        mark.setAttributeNS(W, "w:date", "2026-11-28T10:00:00Z");
        return mark;
    }

    static Element element(Node near, String name) {
        return document(near).createElementNS(W, "w:" + name);
    }

    private static Document document(Node node) {
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
