/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.sources.statements.StatementKind;
import org.w3c.dom.Element;

/** The front matter of an article: title, authors, affiliations, keywords, abstracts. */
final class JatsFront {

    private final JatsContext context;
    private final Element meta;
    final JatsContributors contributors;
    final JatsAbstracts abstracts;
    final List<Draft.Keyword> keywords = new ArrayList<>();
    final Map<String, String> abbreviations = new LinkedHashMap<>();
    final Map<String, List<DraftBlock>> statements;

    JatsFront(JatsContext context, Element meta, Map<String, List<DraftBlock>> statements) {
        this.context = context;
        this.meta = meta;
        this.statements = statements;
        contributors = new JatsContributors(context, meta);
        abstracts = new JatsAbstracts(context);
    }

    List<DraftInline> title() {
        List<DraftInline> title = Elements.first(meta, "title-group", "article-title").map(each -> new ArrayList<>(
                InlineReader.text(context, each))).orElse(new ArrayList<>());
        Elements.first(meta, "title-group", "subtitle").ifPresent(subtitle -> {
            title.add(DraftInline.Words.made(": "));
            title.addAll(InlineReader.text(context, subtitle));
        });
        return title;
    }

    List<DraftInline> shortTitle() {
        return Elements.first(meta, "title-group", "alt-title")
                .filter(each -> Elements.attribute(each, "alt-title-type")
                .matches("(?i).*(?:running|short|right|left).*")).map(each -> InlineReader.text(context, each))
                .orElse(List.of());
    }

    void read() {
        contributors.read();
        for (Element group : Elements.of(meta, "kwd-group")) {
            keywords(group);
        }
        for (Element each : Elements.of(meta, "abstract")) {
            abstracts.read(each);
        }
        Elements.of(meta, "trans-abstract")
                .forEach(each -> context.remark("other-abstract", each, Elements.words(each)));
        notes();
        funding();
    }

    private void keywords(Element group) {
        String type = Elements.attribute(group, "kwd-group-type");
        if (type.startsWith("abbr")) {
            for (Element each : Elements.all(group, "kwd")) {
                String[] parts = Elements.text(each).split("\\s*[,:–=]\\s*", 2);
                if (parts.length == 2) {
                    abbreviations.put(parts[0], parts[1]);
                } else {
                    context.remark("abbreviation", each, Elements.words(each));
                }
            }
            return;
        }
        Elements.all(group, "kwd")
                .forEach(each -> keywords.add(new Draft.Keyword(Elements.text(each), context.places.of(each))));
        Elements.all(group, "compound-kwd")
                .forEach(each -> keywords.add(new Draft.Keyword(Elements.text(each), context.places.of(each))));
    }

    private void notes() {
        for (Element note : Elements.all(meta, "fn")) {
            JatsNote read = JatsNote.of(context, note);
            if (read.statement().isPresent()) {
                statements.computeIfAbsent(read.statement().get(), each -> new ArrayList<>()).addAll(read.blocks());
            } else {
                context.remark("note", note, Elements.words(note));
            }
        }
        for (Element corresp : Elements.all(meta, "corresp")) {
            context.remark("address", corresp, Elements.words(corresp));
        }
    }

    private void funding() {
        for (Element statement : Elements.all(meta, "funding-statement")) {
            List<DraftInline> text = InlineReader.text(context, statement);
            statements.computeIfAbsent(StatementKind.FUNDING.word(), each -> new ArrayList<>())
                    .add(new DraftBlock.Paragraph(text, context.places.of(statement)));
        }
        Elements.all(meta, "award-group").forEach(award -> context.remark("award", award, Elements.words(award)));
    }
}
