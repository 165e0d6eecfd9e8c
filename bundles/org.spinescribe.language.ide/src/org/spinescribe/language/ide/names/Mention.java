/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * A mention of a named element: its declaration or a reference.
 *
 * @param declares whether this is the declaration
 * @param range the range of the name itself
 */
public record Mention(Kind kind, String name, boolean declares, Range range) {

    /** The kinds of named elements. */
    public enum Kind {
        AFFILIATION, AUTHOR, FLOAT, ABBREVIATION, WORK, JOURNAL, FILE
    }

    /** Returns whether an offset is in the name or right behind it. */
    public boolean isAt(int offset) {
        return offset >= range.offset() && offset <= range.offset() + range.length();
    }

    /** Returns whether another mention is of the same element. */
    public boolean isSame(Mention other) {
        return kind == other.kind && name.equals(other.name);
    }
}
