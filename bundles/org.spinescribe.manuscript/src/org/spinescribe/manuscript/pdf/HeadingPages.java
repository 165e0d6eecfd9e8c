/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.fop.render.intermediate.extensions.Bookmark;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.GoToXYAction;

/** Remembers where the bookmarks of a document lead. */
final class HeadingPages {

    private BookmarkTree bookmarks;

    void remember(BookmarkTree tree) {
        bookmarks = tree;
    }

    /** All headings in reading order; complete when the document is finished. */
    List<HeadingPage> inOrder() {
        List<HeadingPage> pages = new ArrayList<>();
        if (bookmarks != null) {
            collect(bookmarks.getBookmarks(), pages);
        }
        return pages;
    }

    private static void collect(List<?> bookmarks, List<HeadingPage> pages) {
        for (Object each : bookmarks) {
            Bookmark bookmark = (Bookmark) each;
            if (bookmark.getAction() instanceof GoToXYAction place && place.getPageIndex() >= 0) {
                pages.add(new HeadingPage(bookmark.getTitle(), place.getPageIndex() + 1));
            }
            collect(bookmark.getChildBookmarks(), pages);
        }
    }
}
