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

/** The marks that connect a document to its report. Documents for submission have none. */
interface ReportMarks {

    /** The marks of a document without any. */
    ReportMarks NONE = new ReportMarks() {
    };

    /** Whether the writer may write links here: LibreOffice turns links in locked lines into text. */
    default boolean takeLinks() {
        return true;
    }

    /** Whether labels are fields that count. LibreOffice drops such fields in locked lines and renumbers the others. */
    default boolean takeCounters() {
        return true;
    }

    /** Writes the content of a paragraph. */
    default void paragraph(Xml xml, String style, Runnable content) {
        content.run();
    }

    /** Records a printed text, which the caller writes. */
    default void text(String text, Origin origin) {
    }

    /** The ends of the pieces into which comments split a text; at least the end of the text. */
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

    /** Writes a text generated from a fact, and locks it against changes in the document. */
    default void fact(Xml xml, Inline.Text text, Runnable content) {
        content.run();
    }

    /** Writes text in a style, or a link. */
    default void within(String name, Origin origin, Runnable content) {
        content.run();
    }

    /**
     * Writes the print of something that stands in the report as a whole.
     *
     * @param kind such as mention or note
     * @param target of a link; empty for other things
     */
    default void whole(Xml xml, String kind, String target, String text, Origin origin, Runnable content) {
        content.run();
    }

    /** Writes a citation: {@code content} writes it without marks, {@code text} as its printed words. */
    default void citation(Xml xml, Inline.Citation citation, Runnable content, Runnable text) {
        content.run();
    }

    /** Writes blocks, and locks them against changes in the document. */
    default void generated(Xml xml, Generated reason, Runnable content) {
        content.run();
    }
}
