/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.Locale;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;
import org.xml.sax.Attributes;

/** Adds the tag data that PDF/UA demands and the formatter forgets: identifiers of notes, descriptions of links. */
final class TaggedDocument extends IFDocumentHandlerProxy {

    private final HeadingPages headings = new HeadingPages();
    private final LinkDescriptions links;
    private StructureTreeEventHandler tags;

    TaggedDocument(IFDocumentHandler handler, BlockPlaces places) {
        super(handler);
        links = new LinkDescriptions(headings, places);
    }

    /** The targets of the links in the document. */
    LinkDescriptions links() {
        return links;
    }

    /** The pages of the headings. */
    HeadingPages headings() {
        return headings;
    }

    @Override
    public IFDocumentNavigationHandler getDocumentNavigationHandler() {
        return links.listeningTo(super.getDocumentNavigationHandler());
    }

    @Override
    public StructureTreeEventHandler getStructureTreeEventHandler() {
        if (tags == null) {
            tags = new Tags(super.getStructureTreeEventHandler(), links);
        }
        return tags;
    }

    private static final class Tags implements StructureTreeEventHandler {
        private final StructureTreeEventHandler handler;
        private final LinkDescriptions links;
        private int notes;

        Tags(StructureTreeEventHandler handler, LinkDescriptions links) {
            this.handler = handler;
            this.links = links;
        }

        @Override
        public StructureTreeElement startNode(String name, Attributes attributes, StructureTreeElement parent) {
            return completed(name, attributes, handler.startNode(name, attributes, parent));
        }

        private StructureTreeElement completed(String name, Attributes attributes, StructureTreeElement element) {
            if (name.equals("basic-link")) {
                links.tagged(element, attributes);
            } else if (name.equals("inline") && element instanceof PDFStructElem span) {
                replaceText(span, attributes.getValue(Fo.EXTENSIONS, "abbreviation"));
            } else if (name.equals("footnote") && element instanceof PDFStructElem note) {
                note.put("ID", "note-" + ++notes);
            }
            return element;
        }

        /** Moves the text out of the expansion of an abbreviation, the only attribute that the formatter passes on. */
        private static void replaceText(PDFStructElem span, String text) {
            if (text != null) {
                span.remove("E");
                span.put("ActualText", text);
            }
        }

        @Override
        public void startPageSequence(Locale locale, String role) {
            handler.startPageSequence(locale, role);
        }

        @Override
        public void endNode(String name) {
            handler.endNode(name);
        }

        @Override
        public StructureTreeElement startImageNode(String name, Attributes attributes, StructureTreeElement parent) {
            return handler.startImageNode(name, attributes, parent);
        }

        @Override
        public StructureTreeElement startReferencedNode(String name, Attributes attributes,
                StructureTreeElement parent) {
            return completed(name, attributes, handler.startReferencedNode(name, attributes, parent));
        }

        @Override
        public void endPageSequence() {
            handler.endPageSequence();
        }
    }
}
