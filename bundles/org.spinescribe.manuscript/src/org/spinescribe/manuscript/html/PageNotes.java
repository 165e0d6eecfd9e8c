/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;

/** The footnotes of a page, which stand together behind the text. */
final class PageNotes {

    private final List<List<Block>> notes = new ArrayList<>();

    /** Adds a note and tells its number, from 1. */
    int add(List<Block> content) {
        notes.add(content);
        return notes.size();
    }

    /** How many notes there are so far. */
    int count() {
        return notes.size();
    }

    /** What the note with a number, from 1, says. */
    List<Block> note(int number) {
        return notes.get(number - 1);
    }

    /** Where the note with a number stands. */
    static String id(int number) {
        return "note-" + number;
    }

    /** Where the text mentions the note with a number. */
    static String mark(int number) {
        return "note-mark-" + number;
    }
}
