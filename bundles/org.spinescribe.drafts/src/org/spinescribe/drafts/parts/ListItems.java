/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.Spaces;

/** Makes lists of paragraphs that are items. */
final class ListItems {

    private ListItems() {
    }

    /** The items of a list with the lists within them. */
    static DraftBlock.Items of(List<SourceBlock.Paragraph> items) {
        return items(items, 0, items.size());
    }

    private static DraftBlock.Items items(List<SourceBlock.Paragraph> all, int from, int to) {
        int level = all.get(from).item().orElseThrow().level();
        List<List<DraftBlock>> items = new ArrayList<>();
        for (int i = from; i < to;) {
            SourceBlock.Paragraph item = all.get(i);
            int next = i + 1;
            while (next < to && all.get(next).item().orElseThrow().level() > level) {
                next++;
            }
            List<DraftBlock> content = new ArrayList<>();
            content.add(new DraftBlock.Paragraph(Spaces.trimmed(item.text()), item.place()));
            if (next > i + 1) {
                content.add(items(all, i + 1, next));
            }
            items.add(content);
            i = next;
        }
        return new DraftBlock.Items(all.get(from).item().orElseThrow().start(), items, all.get(from).place());
    }
}
