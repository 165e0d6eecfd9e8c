/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * A Word document of two versions of a manuscript, with the changes between them tracked: accepting everything gives
 * the new version, rejecting everything the old one. Styles, settings, sections of pages and widths of tables are those
 * of the new version: Word tracks no changes of them that all programs understand.
 */
public final class MarkedDocument {

    private static final String DOCUMENT = "word/document.xml";
    private static final List<String> MARGINS = List.of("word/header.xml", "word/footer.xml");

    private MarkedDocument() {
    }

    /**
     * Marks the changes.
     *
     * @param before  the old version, a document of this program
     * @param after   the new version, a document of this program
     * @param reviser the author of the changes
     * @return a Word document
     */
    public static byte[] of(byte[] before, byte[] after, Reviser reviser) throws IOException {
        WordParts old = WordParts.read(before);
        WordParts now = WordParts.read(after);
        ChangeMarks marks = new ChangeMarks(reviser);
        MarkedNotes notes = MarkedNotes.write(old, now, marks);
        mark(PartVersion.of(old, DOCUMENT, notes.oldKeys()), PartVersion.of(now, DOCUMENT, notes.newKeys()),
                notes.numbers(), marks);
        for (String margin : MARGINS) {
            if (old.has(margin) && now.has(margin)) {
                mark(PartVersion.of(old, margin), PartVersion.of(now, margin), Map.of(), marks);
            }
        }
        return now.write();
    }

    private static void mark(PartVersion old, PartVersion now, Map<String, String> notes, ChangeMarks marks)
            throws IOException {
        Element before = root(old);
        Element after = root(now);
        Element end = WordXml.child(after, "sectPr").orElse(null);
        new MarkedBlocks(old, now, new Adoption(old, now, notes), marks)
                .mark(blocks(before), blocks(after), after, end);
        now.parts().put(now.path(), WordXml.bytes(now.xml()));
        now.relations().write(now.parts(), now.path());
    }

    private static Element root(PartVersion version) {
        Element root = version.xml().getDocumentElement();
        return WordXml.child(root, "body").orElse(root);
    }

    private static List<Element> blocks(Element root) {
        return WordXml.children(root).stream().filter(each -> !WordXml.is(each, "sectPr")).toList();
    }
}
