/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;

/** Ties the figures and tables that the text mentions by number to their blocks. */
final class NumberedMentions implements UnaryOperator<List<DraftInline>> {

    private static final Pattern MENTION = Pattern.compile("\\b(Fig(?:ure|\\.)?s?\\.?|Tab(?:les?|\\.))[\\s\u00A0]*"
            + "((?:[SA]?\\d{1,2}[A-Za-z]?(?:\\s?[-–,&]\\s?[A-Z](?![\\p{L}]))*(?:[\\s\u00A0]*(?:,|and|&|or|to|–|-|"
            + ";)[\\s\u00A0]*(?=[SA]?\\d{1,2}(?!\\d)))?)+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])([SA]?\\d{1,2})(?![\\d.]*\\d)");

    private final Map<String, String> names = new HashMap<>();

    /** @param body whose figures and tables can be mentioned */
    NumberedMentions(List<DraftBlock> body) {
        for (DraftBlock block : body) {
            switch (block) {
                case DraftBlock.Figure figure when !figure.label().isEmpty() -> names.put(figure.name(), figure.name());
                case DraftBlock.Table table when !table.name().isEmpty() -> names.put(table.name(), table.name());
                default -> { }
            }
        }
    }

    @Override
    public List<DraftInline> apply(List<DraftInline> inlines) {
        List<DraftInline> tied = new ArrayList<>();
        for (DraftInline inline : inlines) {
            switch (inline) {
                case DraftInline.Words words -> tie(words, tied);
                case DraftInline.Link link -> tied.add(new DraftInline.Link(link.address(), apply(link.content())));
                case DraftInline.Note note -> tied.add(new DraftInline.Note(note.paragraphs().stream().map(this)
                        .toList()));
                default -> tied.add(inline);
            }
        }
        return tied;
    }

    private void tie(DraftInline.Words words, List<DraftInline> tied) {
        Matcher mention = MENTION.matcher(words.text());
        int done = 0;
        while (mention.find()) {
            String kind = mention.group(1).toLowerCase(Locale.ROOT).startsWith("t") ? "table-" : "figure-";
            Matcher number = NUMBER.matcher(words.text()).region(mention.start(2), mention.end(2))
                    .useTransparentBounds(true);
            while (number.find()) {
                String name = names.get(kind + number.group(1).toLowerCase(Locale.ROOT));
                if (name != null) {
                    add(words, done, number.start(), tied);
                    tied.add(new DraftInline.Mention(name, words.part(number.start(), number.end())));
                    done = number.end();
                }
            }
        }
        add(words, done, words.text().length(), tied);
    }

    private static void add(DraftInline.Words words, int from, int to, List<DraftInline> tied) {
        if (to > from) {
            tied.add(words.part(from, to));
        }
    }
}
