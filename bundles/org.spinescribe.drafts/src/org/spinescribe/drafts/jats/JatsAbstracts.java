/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.parts.AbstractParts;
import org.spinescribe.drafts.parts.SourceBlock;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** The abstracts of an article: the one that a report takes, and the highlights. */
final class JatsAbstracts {

    private final JatsContext context;
    final List<Draft.Section> abstractParts = new ArrayList<>();
    final List<DraftBlock> highlights = new ArrayList<>();

    JatsAbstracts(JatsContext context) {
        this.context = context;
    }

    /** Takes in one abstract. */
    void read(Element summary) {
        String type = Elements.attribute(summary, "abstract-type");
        JatsBlockReader blocks = new JatsBlockReader(context);
        if (type.matches("key-points|highlights|executive-summary|author-highlights|precis")) {
            Elements.of(summary).stream().filter(each -> !Elements.name(each).equals("title"))
                    .forEach(each -> blocks.add(each, 1, highlights));
        } else if (type.isEmpty() || type.matches("section|structured|summary|short") && abstractParts.isEmpty()) {
            parts(summary, blocks);
        } else {
            context.remark("other-abstract", summary, Elements.words(summary));
        }
    }

    private void parts(Element summary, JatsBlockReader blocks) {
        List<SourceBlock.Paragraph> lines = new ArrayList<>();
        for (Element each : Elements.of(summary)) {
            switch (Elements.name(each)) {
                case "sec" -> {
                    add(lines);
                    List<DraftBlock> content = new ArrayList<>();
                    Elements.of(each).stream().filter(part -> !Elements.name(part).equals("title"))
                            .forEach(part -> blocks.add(part, 1, content));
                    abstractParts.add(new Draft.Section(Elements.first(each, "title").map(Elements::text).orElse("")
                            .replaceFirst("[.:]$", ""), content, context.places.of(each)));
                }
                case "title" -> { }
                default -> lines.add(new SourceBlock.Paragraph(SourceBlock.Role.ABSTRACT, 0,
                        InlineReader.text(context, each),
                        SourceBlock.Look.ORDINARY, Optional.empty(), List.of(), context.places.of(each)));
            }
        }
        add(lines);
    }

    private void add(List<SourceBlock.Paragraph> lines) {
        abstractParts.addAll(AbstractParts.of(lines, UnaryOperator.identity()));
        lines.clear();
    }
}
