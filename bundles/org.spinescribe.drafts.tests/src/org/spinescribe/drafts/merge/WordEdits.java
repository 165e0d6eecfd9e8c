/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes a copy for co-authors as Word does, with or without tracking. */
final class WordEdits extends EditedFile {

    private boolean moving;

    WordEdits(Path file, String author) throws Exception {
        super(file, author);
    }

    /** Inserts words into a run. */
    void insert(Element run, int at, String words) {
        Element rest = split(run, at);
        Element added = like(run, words);
        run.getParentNode().insertBefore(wrapped("ins", added), rest);
    }

    /** Deletes a part of a run; returns the run behind the deletion. */
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

    /** Deletes everything from a place of a paragraph to its end. */
    void deleteRest(Element first, int from) {
        List<Element> rest = new ArrayList<>();
        for (Node node = split(first, from); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                rest.add(element);
            }
        }
        rest.forEach(this::deleteNode);
    }

    /** Adds a note with its mark in a run. */
    void addNote(Element run, int at, String words) {
        Element like = Elements.all(notes().getDocumentElement(), "footnote").getLast();
        Element note = (Element) like.cloneNode(true);
        String id = String.valueOf(Integer.parseInt(Elements.attribute(like, "id")) + 1);
        note.setAttributeNS(W, "w:id", id);
        Element paragraph = Elements.first(note, "p").orElseThrow();
        Elements.of(paragraph).stream().filter(each -> !Elements.name(each).equals("pPr"))
                .forEach(paragraph::removeChild);
        Element text = like(runs(Elements.first(like, "p").orElseThrow()).getLast(), words);
        paragraph.appendChild(wrapped("ins", text));
        like.getParentNode().appendChild(note);
        Element rest = split(run, at);
        Element mark = element(run, "r");
        Element reference = element(run, "footnoteReference");
        reference.setAttributeNS(W, "w:id", id);
        mark.appendChild(reference);
        run.getParentNode().insertBefore(wrapped("ins", mark), rest);
    }

    /** Removes a note with its mark; a tracked one stays in the file. */
    void removeNote(String words) {
        Element note = Elements.all(notes().getDocumentElement(), "footnote").stream()
                .filter(each -> each.getTextContent().contains(words)).findFirst().orElseThrow();
        Element mark = Elements.all(body().getDocumentElement(), "footnoteReference").stream().filter(each ->
                Elements.attribute(each, "id").equals(Elements.attribute(note, "id"))).findFirst().orElseThrow();
        deleteRun((Element) mark.getParentNode());
        if (!isTracked()) {
            note.getParentNode().removeChild(note);
        }
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
                Element mark = change("moveTo");
                mark.appendChild(copy);
                target.getParentNode().insertBefore(mark, behind);
            } else {
                target.getParentNode().insertBefore(copy, behind);
                for (Element run : Elements.of(copy, "r")) {
                    Element mark = change("moveTo");
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
        if (!isTracked()) {
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

    /** Sets a part of a run in italics, or removes them. */
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
        if (isTracked()) {
            Element change = change(document(run), "rPrChange");
            change.appendChild(old);
            properties.appendChild(change);
        }
    }

    /** Splits a paragraph in a run, as the enter key does. */
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
        if (isTracked()) {
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

    /** Changes the kind of a paragraph. */
    void restyle(Element paragraph, String style) {
        Element properties = Elements.first(paragraph, "pPr").orElseThrow();
        Element old = (Element) properties.cloneNode(true);
        Elements.first(old, "rPr").ifPresent(old::removeChild);
        Elements.first(properties, "pStyle").orElseThrow().setAttributeNS(W, "w:val", style);
        if (isTracked()) {
            Element change = change(document(paragraph), "pPrChange");
            change.appendChild(old);
            properties.appendChild(change);
        }
    }

    /** Turns a paragraph into an item of the list of another one. */
    void makeItem(Element paragraph, Element item) {
        restyle(paragraph, Elements.value(Elements.first(item, "pPr").orElseThrow(), "pStyle"));
        Element style = Elements.first(paragraph, "pPr", "pStyle").orElseThrow();
        style.getParentNode().insertBefore(Elements.first(item, "pPr", "numPr").orElseThrow().cloneNode(true),
                style.getNextSibling());
    }

    /** Turns an item of a list into a paragraph of text. */
    void makeText(Element item) {
        restyle(item, "BodyText");
        Element number = Elements.first(item, "pPr", "numPr").orElseThrow();
        number.getParentNode().removeChild(number);
    }

    /** A new paragraph with the properties of another one. */
    Element paragraph(Element paragraph, String words) {
        Element added = element(paragraph, "p");
        Elements.first(paragraph, "pPr").ifPresent(properties -> added.appendChild(properties.cloneNode(true)));
        Element run = element(paragraph, "r");
        Element text = element(paragraph, "t");
        text.setTextContent(words);
        text.setAttribute("xml:space", "preserve");
        run.appendChild(text);
        added.appendChild(wrapped("ins", run));
        if (isTracked()) {
            mark(added, "ins");
        }
        return added;
    }

    /** Removes a whole paragraph. */
    void remove(Element paragraph) {
        if (!isTracked()) {
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
        if (isTracked()) {
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

    /** Splits a run in two and returns the second one; the given run keeps the text before the split. */
    private Element split(Element run, int at) {
        String text = text(run);
        Element rest = like(run, text.substring(at));
        Element own = Elements.first(run, "t").orElseThrow();
        own.setTextContent(text.substring(0, at));
        own.setAttribute("xml:space", "preserve");
        run.getParentNode().insertBefore(rest, run.getNextSibling());
        return rest;
    }
}
