/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.PlainText;

/** A line of text with the authors hidden, even where a name begins in one style and ends in another. */
final class HiddenLine {

    private final Identity identity;
    /** Family names of the authors of works of others, by the keys of the works. */
    private final Map<String, Set<String>> others;
    private final List<String> pieces = new ArrayList<>();
    private final JoinedText joined = new JoinedText();
    private final List<NamedWork> works = new ArrayList<>();

    private HiddenLine(Identity identity, Map<String, Set<String>> others) {
        this.identity = identity;
        this.others = others;
    }

    static List<Inline> of(List<Inline> line, Identity identity, Map<String, Set<String>> others) {
        HiddenLine hidden = new HiddenLine(identity, others);
        line.forEach(hidden::collect);
        Iterator<String> written = hidden.joined.replaced(hidden.pieces,
                identity.find(hidden.joined.text(), hidden.works)).iterator();
        return hidden.rebuilt(line, written);
    }

    private void collect(Inline inline) {
        switch (inline) {
            case Inline.Text text -> piece(text.text());
            case Inline.Styled styled -> {
                boolean apart = styled.style() == Style.SUPERSCRIPT || styled.style() == Style.SUBSCRIPT;
                joined.gap(apart ? JoinedText.BARRIER : "");
                styled.content().forEach(this::collect);
                joined.gap(apart ? JoinedText.BARRIER : "");
            }
            case Inline.Link link -> link.content().forEach(this::collect);
            case Inline.Anchor anchor -> anchor.content().forEach(this::collect);
            case Inline.Citation citation -> citation.parts().forEach(this::collect);
            case Inline.LineBreak lineBreak -> joined.gap(" ");
            default -> joined.gap(JoinedText.BARRIER);
        }
    }

    /** Keeps the printed form of a work of others, and notes its authors: their names before the citation stay. */
    private void collect(Inline.Citation.Part part) {
        Optional<Set<String>> families = part.reference().map(others::get);
        if (families.isPresent()) {
            works.add(new NamedWork(joined.length(), families.get()));
            joined.gap(JoinedText.BARRIER);
        } else {
            piece(part.text());
        }
    }

    private void piece(String text) {
        pieces.add(text);
        joined.add(text);
    }

    private List<Inline> rebuilt(List<Inline> line, Iterator<String> written) {
        return line.stream().map(inline -> rebuilt(inline, written)).toList();
    }

    private Inline rebuilt(Inline inline, Iterator<String> written) {
        return switch (inline) {
            case Inline.Text text -> new Inline.Text(written.next());
            case Inline.Styled styled -> new Inline.Styled(styled.style(), rebuilt(styled.content(), written));
            case Inline.Anchor anchor -> new Inline.Anchor(anchor.id(), rebuilt(anchor.content(), written));
            case Inline.Link link -> {
                List<Inline> content = rebuilt(link.content(), written);
                yield identity.leadsToAuthors(link.address()) ? new Inline.Text(PlainText.of(content))
                        : new Inline.Link(link.address(), content);
            }
            case Inline.Citation citation -> new Inline.Citation(citation.parts().stream().map(part ->
                    part.reference().filter(others::containsKey).isPresent() ? part
                            : new Inline.Citation.Part(written.next(), part.reference())).toList(),
                    citation.superscript());
            default -> inline;
        };
    }
}
