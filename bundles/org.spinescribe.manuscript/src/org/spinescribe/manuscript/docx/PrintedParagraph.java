/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Origin.Stretch;
import org.spinescribe.manuscript.output.Xml;

/** The printed text of a paragraph in a copy for co-authors, with its places in the report. */
final class PrintedParagraph {

    private final String bookmark;
    private final String style;
    private final boolean note;
    private final List<Piece> pieces = new ArrayList<>();

    PrintedParagraph(String bookmark, String style, boolean note) {
        this.bookmark = bookmark;
        this.style = style;
        this.note = note;
    }

    private sealed interface Piece {

        record Text(String text, Origin origin) implements Piece {
        }

        record Start(String name, Origin origin) implements Piece {
        }

        record End() implements Piece {
        }

        record Whole(String kind, String target, String text, Origin origin) implements Piece {
        }
    }

    void text(String text, Origin origin) {
        pieces.add(new Piece.Text(text, origin));
    }

    void start(String name, Origin origin) {
        pieces.add(new Piece.Start(name, origin));
    }

    void end() {
        pieces.add(new Piece.End());
    }

    void whole(String kind, String target, String text, Origin origin) {
        pieces.add(new Piece.Whole(kind, target, text, origin));
    }

    void write(Xml xml) {
        xml.start("paragraph", "bookmark", bookmark, "style", style, "note", note ? "true" : null);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> text(xml, text);
                case Piece.Start start -> xml.start("style", "name", start.name(), "from", from(start.origin()), "to",
                        to(start.origin()));
                case Piece.End end -> xml.end();
                case Piece.Whole whole -> xml.textElement("whole", whole.text(), "kind", whole.kind(), "target",
                        whole.target().isEmpty() ? null : whole.target(), "from", from(whole.origin()), "to",
                        to(whole.origin()));
            }
        }
        xml.end();
    }

    private static void text(Xml xml, Piece.Text piece) {
        int at = 0;
        for (Stretch stretch : piece.origin().stretches()) {
            String printed = piece.text().substring(at, Math.min(piece.text().length(), at + stretch.printed()));
            at += printed.length();
            String from = String.valueOf(stretch.offset());
            String to = String.valueOf(stretch.offset() + stretch.length());
            switch (stretch.kind()) {
                case TYPED -> xml.textElement("typed", printed, "from", from);
                case WHOLE -> xml.textElement("whole", printed, "from", from, "to", to);
                case FACT -> xml.textElement("fact", printed, "from", from, "to", to);
                case MADE -> xml.textElement("made", printed);
            }
        }
        if (at < piece.text().length()) {
            xml.textElement("made", piece.text().substring(at));
        }
    }

    private static String from(Origin origin) {
        return origin.isMade() ? null : String.valueOf(origin.offset());
    }

    private static String to(Origin origin) {
        return origin.isMade() ? null : String.valueOf(origin.end());
    }
}
