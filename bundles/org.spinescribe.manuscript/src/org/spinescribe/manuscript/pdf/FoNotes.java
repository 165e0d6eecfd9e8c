/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.WritingDirection;
import org.spinescribe.manuscript.output.NoteText;
import org.spinescribe.manuscript.titlepage.Wording;
import org.xml.sax.SAXException;

/** Writes notes, at the foot of the page or behind the text, and their marks. */
final class FoNotes {

    private final Fo fo;
    private final Look look;
    private final FoInlines inlines;
    private final List<Inline.Footnote> endnotes = new ArrayList<>();
    private int footnotes;
    private boolean inNote;

    FoNotes(Fo fo, Look look, FoInlines inlines) {
        this.fo = fo;
        this.look = look;
        this.inlines = inlines;
    }

    /** Writes a note; within another note it becomes a remark in brackets, as in the DOCX. */
    void write(Inline.Footnote footnote) throws SAXException {
        if (inNote) {
            fo.text(" (");
            paragraphs(footnote, false);
            fo.text(")");
        } else if (look.endnotes()) {
            endnotes.add(footnote);
            inlines.raised();
            inlines.inside(Optional.of(anchor(endnotes.size())), String.valueOf(endnotes.size()),
                    Wording.of("note", endnotes.size()));
            fo.end();
        } else {
            footnote(footnote);
        }
    }

    private void footnote(Inline.Footnote footnote) throws SAXException {
        inNote = true;
        footnotes++;
        fo.start("footnote");
        inlines.raised();
        fo.text(String.valueOf(footnotes)).end();
        fo.start("footnote-body");
        footnoteBody(footnote, NoteText.paragraphs(footnote.content()).stream().limit(1)
                .anyMatch(WritingDirection::isRightToLeft));
        fo.end().end();
        inNote = false;
    }

    private void footnoteBody(Inline.Footnote footnote, boolean rightToLeft) throws SAXException {
        double size = look.fontSize() - 2;
        fo.startDirection(rightToLeft);
        fo.start("block", "font-size", Look.points(size), "line-height", Look.singleLine(size), "font-weight", "normal",
                "font-style", "normal", "text-align", "start", "text-indent", "0pt", "start-indent", "0pt",
                "space-before", "3pt");
        inlines.raised();
        fo.text(String.valueOf(footnotes)).end().text(" ");
        paragraphs(footnote, true);
        fo.end();
        fo.endDirection(rightToLeft);
    }

    /** The endnotes written so far. */
    List<Inline.Footnote> endnotes() {
        return endnotes;
    }

    /** The anchor of an endnote, counted from 1. */
    static String anchor(int number) {
        return "note-" + number;
    }

    /** Writes the text of an endnote. */
    void endnote(Inline.Footnote note) throws SAXException {
        inNote = true;
        paragraphs(note, true);
        inNote = false;
    }

    private void paragraphs(Inline.Footnote footnote, boolean onLines) throws SAXException {
        List<List<Inline>> paragraphs = NoteText.paragraphs(footnote.content());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                fo.text(" ");
                fo.start(onLines ? "block" : "inline");
            }
            inlines.write(paragraphs.get(i));
            if (i > 0) {
                fo.end();
            }
        }
    }
}
