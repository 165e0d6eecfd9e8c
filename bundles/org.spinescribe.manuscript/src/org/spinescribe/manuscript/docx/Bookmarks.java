/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.output.Xml;

/** Where links of the document lead: figures, tables, supplementary files and entries of the reference list. */
final class Bookmarks {

    private final Anchors anchors;
    private int written;

    Bookmarks(Manuscript manuscript) {
        anchors = Anchors.onPages(manuscript);
    }

    /** The bookmark of a possible target of mentions; empty when the document has no such id. */
    Optional<String> of(String id) {
        return anchors.of(id);
    }

    /** The bookmark of a figure or table; empty when the document has no such id. */
    Optional<String> ofFloat(String id) {
        return anchors.ofFloat(id);
    }

    /** The bookmark of an entry of the reference list; empty when the list has no such key. */
    Optional<String> ofReference(String key) {
        return anchors.ofReference(key);
    }

    /** Puts a bookmark around the written content; without a name, only writes the content. */
    void around(Xml xml, Optional<String> name, Runnable content) {
        if (name.isEmpty()) {
            content.run();
            return;
        }
        String id = String.valueOf(written++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name.get());
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }
}
