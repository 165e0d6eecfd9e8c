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
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The headings of an index by their numbers: how many there are, where each one starts, and what each one says. */
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

    static void write(List<Heading> headings, DataOutputStream out) throws IOException {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        DataOutputStream text = new DataOutputStream(texts);
        out.writeInt(headings.size());
        for (Heading heading : headings) {
            out.writeInt(texts.size());
            write(heading.identifier(), text);
            write(heading.name(), text);
            writeAll(heading.treeNumbers(), text);
            writeAll(heading.entryTerms(), text);
        }
        texts.writeTo(out);
    }

    private static void writeAll(List<String> texts, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
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
