/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.ByteBuffer;

/** The tables of a vocabulary, read in place from bytes; {@link IndexLayout} describes the layout. */
final class VocabularyIndex {

    private final int year;
    private final HeadingTable headings;
    private final KeyTable terms;
    private final KeyTable forms;
    private final KeyTable trees;
    private final KeyTable identifiers;

    private VocabularyIndex(ByteBuffer bytes) {
        year = bytes.getInt(IndexLayout.YEAR_AT);
        ByteBuffer[] parts = new ByteBuffer[IndexLayout.PARTS];
        int start = IndexLayout.HEAD;
        for (int i = 0; i < parts.length; i++) {
            int length = bytes.getInt(IndexLayout.LENGTHS_AT + i * Integer.BYTES);
            parts[i] = bytes.slice(start, length);
            start += length;
        }
        headings = new HeadingTable(parts[0]);
        terms = new KeyTable(parts[1]);
        forms = new KeyTable(parts[2]);
        trees = new KeyTable(parts[3]);
        identifiers = new KeyTable(parts[4]);
    }

    /** @throws UnreadableVocabulary when the bytes are of another kind or version, or damaged */
    static VocabularyIndex open(ByteBuffer bytes) throws UnreadableVocabulary {
        if (bytes.limit() < IndexLayout.HEAD
                || !bytes.slice(0, IndexLayout.VERSION_AT).equals(ByteBuffer.wrap(IndexLayout.LETTERS))) {
            throw new UnreadableVocabulary("index.other");
        }
        if (bytes.getInt(IndexLayout.VERSION_AT) != IndexLayout.VERSION) {
            throw new UnreadableVocabulary("index.version");
        }
        if (bytes.getInt(IndexLayout.CHECKSUM_AT) != IndexLayout.checksum(bytes)) {
            throw new UnreadableVocabulary("index.damaged");
        }
        return new VocabularyIndex(bytes);
    }

    int year() {
        return year;
    }

    HeadingTable headings() {
        return headings;
    }

    /** All names and entry terms by their {@link TermKey}. */
    KeyTable terms() {
        return terms;
    }

    /** All names and entry terms by their {@link FormKey}; those that could mean several headings are -1. */
    KeyTable forms() {
        return forms;
    }

    KeyTable trees() {
        return trees;
    }

    KeyTable identifiers() {
        return identifiers;
    }
}
