/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place of a paragraph of a draft in words for its owner: section, and number of the paragraph. */
public final class PositionWords {

    private final Map<Place, String> words = new HashMap<>();
    private String section = "";
    private int paragraph;
    private int table;

    private PositionWords() {
    }

    /** The positions of all paragraphs of a draft. */
    public static PositionWords of(Draft draft) {
        PositionWords positions = new PositionWords();
        positions.put(DraftInline.place(draft.title()), "title");
        positions.put(DraftInline.place(draft.shortTitle()), "short-title");
        draft.authors().forEach(author -> positions.put(author.place(), "authors"));
        draft.affiliations().forEach(affiliation -> positions.put(affiliation.place(), "affiliations"));
        draft.keywords().forEach(keyword -> positions.put(keyword.place(), "keywords"));
        positions.begin(RemarkWords.of("where.abstract"));
        draft.abstractSections().forEach(part -> {
            positions.words.putIfAbsent(part.place(), RemarkWords.of("where.abstract"));
            positions.blocks(part.content());
        });
        positions.begin(RemarkWords.of("where.highlights"));
        positions.blocks(draft.highlights());
        positions.begin(RemarkWords.of("where.start"));
        positions.blocks(draft.body());
        draft.statements().forEach(statement -> {
            positions.begin(RemarkWords.of("where.statement", statement.kind()));
            positions.blocks(statement.content());
        });
        positions.words.remove(Place.NONE);
        return positions;
    }

    private void put(Place place, String key) {
        words.putIfAbsent(place, RemarkWords.of("where." + key));
    }

    private void begin(String name) {
        section = name;
        paragraph = 0;
    }

    private void blocks(List<DraftBlock> blocks) {
        for (DraftBlock block : blocks) {
            switch (block) {
                case DraftBlock.Heading heading -> {
                    begin(DraftInline.plain(heading.text()).strip());
                    words.putIfAbsent(heading.place(), RemarkWords.of("where.heading", section));
                }
                case DraftBlock.Paragraph each -> words.putIfAbsent(each.place(),
                        RemarkWords.of("where.paragraph", section, ++paragraph));
                case DraftBlock.Items list -> list.items().forEach(this::blocks);
                case DraftBlock.Table each -> table(each);
                case DraftBlock.Figure figure -> words.putIfAbsent(figure.place(),
                        figure.label().isEmpty() ? RemarkWords.of("where.figure") : figure.label());
            }
        }
    }

    private void table(DraftBlock.Table each) {
        table++;
        String name = each.label().isEmpty() ? RemarkWords.of("where.table", table) : each.label();
        words.putIfAbsent(each.place(), name);
        words.putIfAbsent(DraftInline.place(each.caption()), name);
        for (int row = 0; row < each.rows().size(); row++) {
            for (List<DraftInline> cell : each.rows().get(row)) {
                words.putIfAbsent(DraftInline.place(cell), RemarkWords.of("where.row", name, row + 1));
            }
        }
        each.note().forEach(note -> words.putIfAbsent(DraftInline.place(note), name));
    }

    /** The words for a place; empty when there are none. */
    public Optional<String> words(Place place) {
        return Optional.ofNullable(words.get(place));
    }
}
