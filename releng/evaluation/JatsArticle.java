/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Converts a JATS article to a report: title, abstract, sections, captions. Loads no document type. */
final class JatsArticle {

    private static final Set<String> LEFT_OUT = Set.of("table-wrap", "ref-list", "journal-meta", "contrib-group",
            "permissions", "author-notes", "disp-formula", "inline-formula", "trans-abstract",
            "supplementary-material", "label");

    private final StringBuilder report = new StringBuilder();
    /** Open texts, the innermost first: a figure may be within a paragraph. */
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final StringBuilder floats = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<String> keywords = new ArrayList<>();
    private boolean inAbstract;
    private boolean inText;
    private int figures;

    private JatsArticle() {
    }

    static String report(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        JatsArticle article = new JatsArticle();
        try (var in = Files.newInputStream(file)) {
            article.read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new IOException(file + " is no XML", e);
        }
        return article.report.toString();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> append(xml.getText());
                default -> { }
            }
        }
        closeText();
        report.append(floats);
    }

    private void append(String text) {
        if (!texts.isEmpty()) {
            texts.peek().append(text);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        if (LEFT_OUT.contains(name)) {
            skip(xml);
            return;
        }
        switch (name) {
            case "abstract" -> {
                inAbstract = true;
                report.append("abstract {\n");
            }
            case "body" -> inAbstract = false;
            case "xref" -> {
                if ("bibr".equals(xml.getAttributeValue(null, "ref-type"))) {
                    skip(xml);
                    append("\uFFFD");
                    return;
                }
            }
            case "title", "article-title", "p", "kwd" -> texts.push(new StringBuilder());
            default -> { }
        }
        open.push(name);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void end(String name) {
        open.pop();
        switch (name) {
            case "article-title" -> report.append("case report \"").append(taken().replaceAll("[\\\\\"]", "'"))
                    .append("\"\nauthor \"Ada Exemplar\"\n");
            case "title" -> title(taken());
            case "p" -> paragraph(taken());
            case "kwd" -> keywords.add(taken().replaceAll("[\\\\\"]", ""));
            case "kwd-group" -> {
                report.append("keywords ").append(keywords.stream().map(word -> '"' + word + '"')
                        .collect(Collectors.joining(", "))).append('\n');
                keywords.clear();
            }
            case "abstract" -> report.append("}\n");
            default -> { }
        }
    }

    private void title(String title) {
        if (!inAbstract && !title.isBlank() && isText() && !open.contains("fig")) {
            closeText();
            report.append("section \"").append(title.replaceAll("[\\\\\"]", "'").replaceFirst("^[\\d.]+\\s+", ""))
                    .append("\" {\n");
            inText = true;
        }
    }

    private void paragraph(String text) {
        if (text.isBlank()) {
            return;
        }
        if (open.contains("fig")) {
            floats.append("figure f").append(++figures).append(" caption {\n  ").append(text).append("\n}\n");
        } else if (inAbstract || isText()) {
            if (!inAbstract && !inText) {
                report.append("section \"\" {\n");
                inText = true;
            }
            report.append("  ").append(text).append("\n\n");
        }
    }

    /** Whether the position is in the text; the back matter, such as a consent, is part of the report. */
    private boolean isText() {
        return open.contains("body") || open.contains("back");
    }

    private void closeText() {
        if (inText) {
            report.append("}\n");
            inText = false;
        }
    }

    private String taken() {
        String text = RealCase.prose(texts.pop().toString().replaceAll("\\s+", " ").strip())
                .replaceAll("(?:\\\\\\[)?\uFFFD(?:[ ,;–-]*\uFFFD)*(?:\\\\\\])?", " [@cited]");
        return text;
    }
}
