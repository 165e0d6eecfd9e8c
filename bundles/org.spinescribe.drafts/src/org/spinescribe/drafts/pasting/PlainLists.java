/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/**
 * Finds lists in plain text: lines that begin with a bullet or a dash, as word processors write the items of their
 * lists.
 * A single dash may belong to a sentence.
 */
final class PlainLists {

    private static final String BULLETS = "[•◦▪▫■●○‣∙·\uF0A7\uF0B7]";
    /** The space before an item, its mark, and its words; Word has an o for the second level. */
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)(" + BULLETS + "|–|o(?=\\t))[ \\t\u00a0]+(\\S.*)");
    private static final int FEWEST_DASHES = 2;

    private final List<DraftBlock> blocks = new ArrayList<>();
    private final ItemLists lists = new ItemLists(blocks);
    private final Deque<String> levels = new ArrayDeque<>();

    private PlainLists() {
    }

    /** Whether some of the lines are items. */
    static boolean in(String[] lines) {
        int dashes = 0;
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (item.matches() && item.group(2).matches(BULLETS)) {
                return true;
            }
            dashes += item.matches() && item.group(2).equals("–") ? 1 : 0;
        }
        return dashes >= FEWEST_DASHES;
    }

    /** Whether the lines are items and nothing else, without cells that a tab parts. */
    static boolean isAll(String[] lines) {
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (!line.isBlank() && !(item.matches() && item.group(3).indexOf('\t') < 0)) {
                return false;
            }
        }
        return in(lines);
    }

    /** The paragraphs and lists of some lines. */
    static List<DraftBlock> blocks(String[] lines) {
        PlainLists plain = new PlainLists();
        boolean items = in(lines);
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (items && item.matches()) {
                plain.item(item.group(1) + item.group(2), item.group(3));
            } else if (!line.isBlank()) {
                plain.endAll();
                plain.blocks.add(paragraph(line));
            }
        }
        plain.endAll();
        return List.copyOf(plain.blocks);
    }

    /** A new mark, or more space before it, begins a list within the item; an earlier mark continues its list. */
    private void item(String mark, String words) {
        if (levels.contains(mark)) {
            while (!levels.peek().equals(mark)) {
                levels.pop();
                lists.end();
            }
        } else {
            levels.push(mark);
            lists.begin(false, "");
        }
        lists.item();
        lists.add(paragraph(words));
    }

    private void endAll() {
        levels.clear();
        lists.endAll();
    }

    private static DraftBlock paragraph(String line) {
        return new DraftBlock.Paragraph(List.of(DraftInline.Words.made(line.strip().replace('\u0000', '\n'))),
                Place.NONE);
    }
}
