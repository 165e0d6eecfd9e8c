/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Block;

/** The footnotes of a document that prints them together behind its text. */
public final class CollectedNotes {

    private final String prefix;
    private final List<List<Block>> notes = new ArrayList<>();

    /** @param prefix of their identifiers, such as "note-" */
    public CollectedNotes(String prefix) {
        this.prefix = prefix;
    }

    /** Adds a note and returns its number, from 1. */
    public int add(List<Block> content) {
        notes.add(content);
        return notes.size();
    }

    /** The number of notes so far. */
    public int count() {
        return notes.size();
    }

    /** The text of the note with a number, from 1. */
    public List<Block> note(int number) {
        return notes.get(number - 1);
    }

    /** The identifier of the note with a number. */
    public String id(int number) {
        return prefix + number;
    }

    /** The identifier of the place where the text mentions the note with a number. */
    public String mark(int number) {
        return prefix + "mark-" + number;
    }
}
