/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.output.Xml;

/** What a document says of the report that it was made from. One that is handed in says nothing. */
interface ReportMarks {

    /** Of a document without marks. */
    ReportMarks NONE = new ReportMarks() {
    };

    /** Whether links may be written here: LibreOffice makes text of those in locked lines. */
    default boolean takeLinks() {
        return true;
    }

    /** Whether labels are fields that count; LibreOffice leaves those in locked lines out and counts others anew. */
    default boolean takeCounters() {
        return true;
    }

    /** Writes the content of a paragraph. */
    default void paragraph(Xml xml, String style, Runnable content) {
        content.run();
    }

    /** Notes a printed text, which the caller writes. */
    default void text(String text, Origin origin) {
    }

    /** Where a text must be parted for comments; at its end at least. */
    default List<Integer> cuts(String text, Origin origin) {
        return List.of(text.length());
    }

    /** Begins and ends comments before a character of a text. */
    default void before(Xml xml, String text, Origin origin, int index) {
    }

    /** Whether there are comments that have no place in the text. */
    default boolean hasRest() {
        return false;
    }

    /** Writes the comments that have no place in the text. */
    default void rest(Xml xml) {
    }

    /** Writes a text that was made from a fact, so that nobody changes it in the document. */
    default void fact(Xml xml, Inline.Text text, Runnable content) {
        content.run();
    }

    /** Writes text in a style, or a link. */
    default void within(String name, Origin origin, Runnable content) {
        content.run();
    }

    /**
     * Writes what stands for something of the report as a whole.
     *
     * @param kind such as mention or note
     * @param target of a link; empty for other things
     */
    default void whole(Xml xml, String kind, String target, String text, Origin origin, Runnable content) {
        content.run();
    }

    /** Writes a citation; the content writes it without marks, the text as it is printed. */
    default void citation(Xml xml, Inline.Citation citation, Runnable content, Runnable text) {
        content.run();
    }

    /** Writes blocks that nobody is to change in the document. */
    default void generated(Xml xml, Generated reason, Runnable content) {
        content.run();
    }
}
