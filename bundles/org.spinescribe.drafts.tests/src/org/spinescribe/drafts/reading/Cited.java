/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.BlockTexts;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;

/** The texts of a draft that its report regenerates: citations, numbers of figures, labels. */
final class Cited {

    private Cited() {
    }

    static List<String> printed(Draft draft) {
        List<String> printed = new ArrayList<>();
        draft.abstractSections().forEach(part -> BlockTexts.of(part.content(), text -> add(text, printed)));
        BlockTexts.of(draft.body(), text -> add(text, printed));
        draft.statements().forEach(statement -> BlockTexts.of(statement.content(), text -> add(text, printed)));
        BlockTexts.of(draft.highlights(), text -> add(text, printed));
        for (DraftBlock block : draft.body()) {
            switch (block) {
                case DraftBlock.Figure figure -> printed.add(figure.label());
                case DraftBlock.Table table -> printed.add(table.label());
                default -> { }
            }
        }
        return printed;
    }

    private static void add(List<DraftInline> text, List<String> printed) {
        for (DraftInline inline : text) {
            switch (inline) {
                case DraftInline.Cited cited -> printed.add(cited.printed().text());
                case DraftInline.Mention mention -> printed.add(mention.printed().text());
                case DraftInline.Link link -> add(link.content(), printed);
                case DraftInline.Note note -> note.paragraphs().forEach(each -> add(each, printed));
                case DraftInline.Words words -> { }
            }
        }
    }
}
