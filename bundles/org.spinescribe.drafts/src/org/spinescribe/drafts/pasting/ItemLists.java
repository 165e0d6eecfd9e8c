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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.Place;

/** The open lists during the reading of HTML: HTML's own, and Word's, which are paragraphs with a list style. */
final class ItemLists {

    private static final Pattern WORD_LEVEL = Pattern.compile("\\blevel(\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})[.)]?");

    /** An open list. */
    private record Open(Optional<Integer> start, List<List<DraftBlock>> items) {

        DraftBlock.Items closed() {
            return new DraftBlock.Items(start, items.stream().filter(item -> !item.isEmpty()).toList(), Place.NONE);
        }
    }

    private final List<DraftBlock> blocks;
    private final Deque<Open> open = new ArrayDeque<>();
    private int wordLevels;
    private int wordLevel;
    private String mark = "";

    /** @param blocks receives closed lists, and blocks outside lists */
    ItemLists(List<DraftBlock> blocks) {
        this.blocks = blocks;
    }

    void begin(boolean numbered, String start) {
        begin(numbered ? Optional.of(start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1) : Optional.empty());
    }

    private void begin(Optional<Integer> start) {
        open.push(new Open(start, new ArrayList<>()));
    }

    void item() {
        if (open.isEmpty()) {
            begin(Optional.empty());
        }
        open.peek().items().add(new ArrayList<>());
    }

    /** Begins a paragraph; Word's style tells whether it is an item, and its level. */
    void paragraph(String style) {
        Matcher level = WORD_LEVEL.matcher(style);
        wordLevel = level.find() ? Integer.parseInt(level.group(1)) : 0;
        mark = "";
    }

    /** Records the mark before an item in Word: a number, or a bullet in some symbol font. */
    void mark(String text) {
        mark = text;
    }

    void add(DraftBlock block) {
        if (wordLevel > 0) {
            toWordLevel();
            item();
            wordLevel = 0;
        } else if (wordLevels > 0) {
            endAll();
        }
        if (open.isEmpty()) {
            blocks.add(block);
        } else {
            if (open.peek().items().isEmpty()) {
                item();
            }
            open.peek().items().getLast().add(block);
        }
    }

    private void toWordLevel() {
        while (wordLevels > wordLevel) {
            end();
            wordLevels--;
        }
        while (wordLevels < wordLevel) {
            Matcher number = NUMBER.matcher(mark);
            begin(number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty());
            wordLevels++;
        }
    }

    /** Closes the innermost list; it becomes a part of the item around it. */
    void end() {
        if (open.isEmpty()) {
            return;
        }
        DraftBlock.Items closed = open.pop().closed();
        if (closed.items().isEmpty()) {
            return;
        }
        if (open.isEmpty() || open.peek().items().isEmpty()) {
            blocks.add(closed);
        } else {
            open.peek().items().getLast().add(closed);
        }
    }

    /** Closes all lists. */
    void endAll() {
        while (!open.isEmpty()) {
            end();
        }
        wordLevels = 0;
    }
}
