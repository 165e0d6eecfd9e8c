/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The bytes of a vocabulary, laid out to be looked up where they lie. A head of {@value #HEAD} bytes: eight letters, the
 * version of the layout, a checksum of all that follows the head, the year, and the lengths of the five parts that follow:
 * headings, terms, forms, tree numbers, identifiers.
 */
final class VocabularyIndex {

    private static final byte[] LETTERS = "SPINEVOC".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int PARTS = 5;
    private static final int HEAD = 20 + PARTS * Integer.BYTES;
    private static final int AMBIGUOUS = -1;

    private final int year;
    private final HeadingTable headings;
    private final KeyTable terms;
    private final KeyTable forms;
    private final KeyTable trees;
    private final KeyTable identifiers;

    private VocabularyIndex(ByteBuffer bytes) {
        year = bytes.getInt(16);
        ByteBuffer[] parts = new ByteBuffer[PARTS];
        int start = HEAD;
        for (int i = 0; i < PARTS; i++) {
            int length = bytes.getInt(20 + i * Integer.BYTES);
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
        if (bytes.limit() < HEAD || !bytes.slice(0, LETTERS.length).equals(ByteBuffer.wrap(LETTERS))) {
            throw new UnreadableVocabulary("index.other");
        }
        if (bytes.getInt(8) != VERSION) {
            throw new UnreadableVocabulary("index.version");
        }
        if (bytes.getInt(12) != checksum(bytes)) {
            throw new UnreadableVocabulary("index.damaged");
        }
        return new VocabularyIndex(bytes);
    }

    /** Lays out headings; a term that two of them have belongs to the one whose name it is, else to the first one. */
    static byte[] layOut(List<Heading> headings, int year) {
        try {
            byte[][] parts = { part(out -> HeadingTable.write(headings, out)), part(out -> KeyTable.write(
                    terms(headings), out)), part(out -> KeyTable.write(forms(headings), out)),
                    part(out -> KeyTable.write(trees(headings), out)),
                    part(out -> KeyTable.write(identifiers(headings), out)) };
            return joined(parts, year);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private interface Part {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static byte[] part(Part part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.writeTo(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[][] parts, int year) {
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
        return bytes.putInt(12, checksum(bytes)).array();
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.slice(16, bytes.limit() - 16));
        return (int) sum.getValue();
    }

    private static Map<String, Integer> terms(List<Heading> headings) {
        Map<String, Integer> terms = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            terms.putIfAbsent(TermKey.of(headings.get(i).name()), i);
        }
        for (int i = 0; i < headings.size(); i++) {
            for (String term : headings.get(i).entryTerms()) {
                terms.putIfAbsent(TermKey.of(term), i);
            }
        }
        return terms;
    }

    private static Map<String, Integer> forms(List<Heading> headings) {
        Map<String, Integer> names = new HashMap<>();
        Map<String, Integer> forms = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            names.merge(FormKey.of(headings.get(i).name()), i, (one, other) -> AMBIGUOUS);
            for (String term : headings.get(i).entryTerms()) {
                forms.merge(FormKey.of(term), i, (one, other) -> one.equals(other) ? one : AMBIGUOUS);
            }
        }
        forms.putAll(names);
        return forms;
    }

    private static Map<String, Integer> trees(List<Heading> headings) {
        Map<String, Integer> trees = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            for (String number : headings.get(i).treeNumbers()) {
                trees.putIfAbsent(number, i);
            }
        }
        return trees;
    }

    private static Map<String, Integer> identifiers(List<Heading> headings) {
        Map<String, Integer> identifiers = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            identifiers.putIfAbsent(headings.get(i).identifier(), i);
        }
        return identifiers;
    }
}
