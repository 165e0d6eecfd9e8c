/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.Bookmark;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;
import org.xml.sax.Attributes;

/**
 * Records the description of each link's target. PDF/UA demands the description in the link itself, where the formatter
 * writes only those of external links.
 */
final class LinkDescriptions {

    private static final String UNKNOWN = "Link";

    private final Map<StructureTreeElement, String> byTag = new IdentityHashMap<>();
    private final List<String> inOrder = new ArrayList<>();
    /** The identifiers of all places that a link or a bookmark leads to; the formatter makes them for its links. */
    private final Set<String> wanted = new HashSet<>();
    private final HeadingPages headings;
    private final BlockPlaces places;

    /** Also passes on the bookmarks and the places of blocks, as all targets come this way. */
    LinkDescriptions(HeadingPages headings, BlockPlaces places) {
        this.headings = headings;
        this.places = places;
    }

    /** Takes the description of a link from the attributes of its tag. */
    void tagged(StructureTreeElement tag, Attributes attributes) {
        String text = attributes.getValue(Fo.EXTENSIONS, "alt-text");
        if (text != null) {
            byTag.put(tag, text);
        }
    }

    /** The descriptions of all links in the order in which the document has them. */
    List<String> inOrder() {
        return inOrder;
    }

    /** Passes everything on and takes note of the links. */
    IFDocumentNavigationHandler listeningTo(IFDocumentNavigationHandler handler) {
        return new Listener(handler);
    }

    private final class Listener implements IFDocumentNavigationHandler {
        private final IFDocumentNavigationHandler handler;

        Listener(IFDocumentNavigationHandler handler) {
            this.handler = handler;
        }

        @Override
        public void renderLink(Link link) throws IFException {
            inOrder.add(byTag.getOrDefault(link.getAction().getStructureTreeElement(), UNKNOWN));
            handler.renderLink(link);
            wanted.add(link.getAction().getID());
        }

        @Override
        public void renderNamedDestination(NamedDestination destination) {
            places.answer(destination);
        }

        @Override
        public void renderBookmarkTree(BookmarkTree tree) throws IFException {
            headings.remember(tree);
            handler.renderBookmarkTree(tree);
            want(tree.getBookmarks());
        }

        private void want(List<?> bookmarks) {
            for (Object each : bookmarks) {
                Bookmark bookmark = (Bookmark) each;
                wanted.add(bookmark.getAction().getID());
                want(bookmark.getChildBookmarks());
            }
        }

        /** The place of a block that nothing leads to would stand in the file without use. */
        @Override
        public void addResolvedAction(AbstractAction action) throws IFException {
            if (wanted.contains(action.getID())) {
                handler.addResolvedAction(action);
            }
        }

        @Override
        public int getPageIndex() {
            return handler.getPageIndex();
        }
    }
}
