/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The byte layout of an index: a head of eight letters, the version of the layout, a checksum of all bytes behind it,
 * the year, and the lengths of the five parts that follow: headings, terms, forms, tree numbers, identifiers.
 */
final class IndexLayout {

    static final byte[] LETTERS = "SPINEVOC".getBytes(StandardCharsets.US_ASCII);
    static final int VERSION = 1;
    static final int PARTS = 5;
    static final int VERSION_AT = LETTERS.length;
    static final int CHECKSUM_AT = VERSION_AT + Integer.BYTES;
    static final int YEAR_AT = CHECKSUM_AT + Integer.BYTES;
    static final int LENGTHS_AT = YEAR_AT + Integer.BYTES;
    static final int HEAD = LENGTHS_AT + PARTS * Integer.BYTES;
    /** Stands for a form of several headings. */
    static final int AMBIGUOUS = -1;

    private final Map<String, Integer> terms = new HashMap<>();
    private final Map<String, Integer> forms = new HashMap<>();
    private final Map<String, Integer> trees = new HashMap<>();
    private final Map<String, Integer> identifiers = new HashMap<>();

    private IndexLayout() {
    }

    /** Lays out headings; a term of several headings belongs to the one with this name, else to the first one. */
    static byte[] of(List<Heading> headings, int year) {
        IndexLayout layout = new IndexLayout();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            layout.addName(headings.get(i), i, names);
        }
        for (int i = 0; i < headings.size(); i++) {
            layout.addEntryTerms(headings.get(i), i);
        }
        layout.forms.putAll(names);
        return joined(year, HeadingTable.layOut(headings), KeyTable.layOut(layout.terms), KeyTable.layOut(layout.forms),
                KeyTable.layOut(layout.trees), KeyTable.layOut(layout.identifiers));
    }

    static int checksum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.slice(YEAR_AT, bytes.limit() - YEAR_AT));
        return (int) sum.getValue();
    }

    private void addName(Heading heading, int number, Map<String, Integer> names) {
        String key = TermKey.of(heading.name());
        terms.putIfAbsent(key, number);
        names.merge(FormKey.ofKey(key), number, (one, other) -> AMBIGUOUS);
        identifiers.putIfAbsent(heading.identifier(), number);
        for (String tree : heading.treeNumbers()) {
            trees.putIfAbsent(tree, number);
        }
    }

    private void addEntryTerms(Heading heading, int number) {
        for (String term : heading.entryTerms()) {
            String key = TermKey.of(term);
            terms.putIfAbsent(key, number);
            forms.merge(FormKey.ofKey(key), number, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
        }
    }

    private static byte[] joined(int year, byte[]... parts) {
        int length = HEAD;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).put(LETTERS).putInt(VERSION).putInt(0).putInt(year);
        for (byte[] part : parts) {
            bytes.putInt(part.length);
        }
        for (byte[] part : parts) {
            bytes.put(part);
        }
        return bytes.putInt(CHECKSUM_AT, checksum(bytes)).array();
    }
}
