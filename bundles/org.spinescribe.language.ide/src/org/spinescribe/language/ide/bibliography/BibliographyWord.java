/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

/**
 * A token of a bibliography to be highlighted.
 *
 * @param offset the offset of its start, from 0 in UTF-16 units
 * @param name the name of the field that it names or belongs to; empty outside fields
 */
public record BibliographyWord(int offset, int length, Kind kind, String name) {

    /** The kind of a token. */
    public enum Kind {
        /** The type of an entry, with its sign: {@code @article}. */
        TYPE,
        /** The key that citations use. */
        KEY,
        /** The name of a field. */
        FIELD,
        /** The value of a field. */
        VALUE,
        /** A number without quotes or braces. */
        NUMBER,
        /** Text between entries, which BibTeX ignores. */
        REMARK
    }

    /** Returns the offset behind the token. */
    public int end() {
        return offset + length;
    }
}
