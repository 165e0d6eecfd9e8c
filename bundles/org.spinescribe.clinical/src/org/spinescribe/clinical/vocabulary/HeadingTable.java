/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The headings of an index by their numbers: their count, their starts, and their data. */
final class HeadingTable {

    private final int count;
    private final ByteBuffer starts;
    private final ByteBuffer texts;

    /** @throws RuntimeException when the part is damaged */
    HeadingTable(ByteBuffer part) {
        count = part.getInt(0);
        starts = part.slice(Integer.BYTES, count * Integer.BYTES);
        int text = Integer.BYTES + count * Integer.BYTES;
        texts = part.slice(text, part.limit() - text);
    }

    static byte[] layOut(List<Heading> headings) {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer starts = ByteBuffer.allocate((1 + headings.size()) * Integer.BYTES).putInt(headings.size());
        for (Heading heading : headings) {
            starts.putInt(texts.size());
            write(heading.identifier(), texts);
            write(heading.name(), texts);
            writeAll(heading.treeNumbers(), texts);
            writeAll(heading.entryTerms(), texts);
        }
        return ByteBuffer.allocate(starts.capacity() + texts.size()).put(starts.flip()).put(texts.toByteArray())
                .array();
    }

    private static void writeAll(List<String> all, ByteArrayOutputStream texts) {
        writeShort(all.size(), texts);
        for (String text : all) {
            write(text, texts);
        }
    }

    private static void write(String text, ByteArrayOutputStream texts) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeShort(bytes.length, texts);
        texts.writeBytes(bytes);
    }

    private static void writeShort(int number, ByteArrayOutputStream texts) {
        texts.write(number >> 8);
        texts.write(number);
    }

    int size() {
        return count;
    }

    Heading get(int number) {
        ByteBuffer text = texts.duplicate().position(starts.getInt(number * Integer.BYTES));
        return new Heading(string(text), string(text), strings(text), strings(text));
    }

    private static List<String> strings(ByteBuffer text) {
        int size = Short.toUnsignedInt(text.getShort());
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(string(text));
        }
        return strings;
    }

    private static String string(ByteBuffer text) {
        byte[] bytes = new byte[Short.toUnsignedInt(text.getShort())];
        text.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
