/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.output.Anchors;
import org.spinescribe.manuscript.output.CollectedNotes;
import org.spinescribe.manuscript.titlepage.Wording;

/** Writes the text of paragraphs, headings and cells. */
final class HtmlInlines {

    private final Html html;
    private final Anchors anchors;
    private final CollectedNotes notes;
    private boolean inLink;

    HtmlInlines(Html html, Anchors anchors, CollectedNotes notes) {
        this.html = html;
        this.anchors = anchors;
        this.notes = notes;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text text -> html.text(text.text());
            case Inline.Styled styled -> styled(styled);
            case Inline.Link link -> link(link);
            case Inline.Citation citation -> citation(citation);
            case Inline.CrossReference reference -> inside(anchors.of(reference.target()), reference.text(), null);
            case Inline.Anchor anchor -> {
                html.start("span", "id", anchors.of(anchor.id()).orElse(null));
                write(anchor.content());
                html.end();
            }
            case Inline.Footnote footnote -> footnote(footnote);
            case Inline.LineBreak lineBreak -> html.start("br");
        }
    }

    private void styled(Inline.Styled styled) {
        html.start(switch (styled.style()) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case CODE -> "code";
            case MARK -> "mark";
            case INSERTED -> "ins";
            case DELETED -> "del";
        });
        write(styled.content());
        html.end();
    }

    private void link(Inline.Link link) {
        Optional<String> address = WebAddress.of(link.address());
        if (inLink || address.isEmpty()) {
            write(link.content());
            return;
        }
        html.start("a", "href", address.get());
        inLink = true;
        write(link.content());
        inLink = false;
        html.end();
    }

    private void citation(Inline.Citation citation) {
        if (citation.superscript()) {
            html.start("sup");
        }
        for (Inline.Citation.Part part : citation.parts()) {
            inside(part.reference().flatMap(anchors::ofReference), part.text(), "doc-biblioref");
        }
        if (citation.superscript()) {
            html.end();
        }
    }

    /** A link within the page, or plain text when there is nothing to link to. */
    private void inside(Optional<String> anchor, String text, String role) {
        if (inLink || anchor.isEmpty()) {
            html.text(text);
        } else {
            html.element("a", text, "href", "#" + anchor.get(), "role", role);
        }
    }

    private void footnote(Inline.Footnote footnote) {
        int number = notes.add(footnote.content());
        html.start("sup");
        if (inLink) {
            html.text(String.valueOf(number));
        } else {
            html.element("a", String.valueOf(number), "id", notes.mark(number), "href", "#" + notes.id(number),
                    "role", "doc-noteref", "aria-label", Wording.of("note", number));
        }
        html.end();
    }
}
