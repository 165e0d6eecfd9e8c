/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Manuscript;
import org.xml.sax.SAXException;

/** The properties of the document as XMP; given to the formatter in any other way, the title breaks both profiles. */
final class Metadata {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";

    private final Fo fo;

    private Metadata(Fo fo) {
        this.fo = fo;
    }

    static void write(Fo fo, Manuscript manuscript) throws SAXException {
        FrontMatter front = manuscript.front();
        Metadata metadata = new Metadata(fo);
        fo.start("declarations").startForeign("adobe:ns:meta/", "x:xmpmeta").startForeign(RDF, "rdf:RDF");
        fo.startForeign(RDF, "rdf:Description", "rdf:about", "");
        metadata.list("dc:title", "rdf:Alt", List.of(front.name()));
        metadata.list("dc:subject", "rdf:Bag", front.terms());
        metadata.list("dc:language", "rdf:Bag", List.of(manuscript.language()));
        if (!front.keywords().isEmpty()) {
            fo.startForeign(PDF, "pdf:Keywords").text(String.join("; ", front.terms())).end();
        }
        fo.end().end().end().end();
    }

    /**
     * All authors as one text. Given as a list in XMP, the formatter would copy only the first into the properties that
     * most viewers show.
     */
    static String authors(Manuscript manuscript) {
        return manuscript.front().authors().stream().map(Author::name).collect(Collectors.joining("; "));
    }

    private void list(String property, String kind, List<String> values) throws SAXException {
        if (values.isEmpty()) {
            return;
        }
        fo.startForeign(DC, property).startForeign(RDF, kind);
        for (String value : values) {
            fo.startForeign(RDF, "rdf:li", "xml:lang", kind.equals("rdf:Alt") ? "x-default" : null).text(value).end();
        }
        fo.end().end();
    }
}
