/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

/**
 * A word of a bibliography that is shown in a colour of its own.
 *
 * @param offset where it begins, counted from 0 in UTF-16 units
 * @param name of the field that it names, or in which it stands; empty outside fields
 */
public record BibliographyWord(int offset, int length, Kind kind, String name) {

    /** What a word is. */
    public enum Kind {
        /** What kind of work an entry is, with its sign: {@code @article}. */
        TYPE,
        /** By which the work is cited. */
        KEY,
        /** The name of a field. */
        FIELD,
        /** What a field says. */
        VALUE,
        /** A number without quotes or braces. */
        NUMBER,
        /** What stands between entries, which BibTeX passes over. */
        REMARK
    }

    /** Where it ends. */
    public int end() {
        return offset + length;
    }
}
