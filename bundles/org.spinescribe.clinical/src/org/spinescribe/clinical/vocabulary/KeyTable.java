/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Keys in the order of their bytes, each with the number of a heading, in a part of an index. The part contains the
 * number of keys, their ends, the headings, the keys ordered by length, their letters in that order, and the keys
 * themselves without anything between them.
 */
final class KeyTable {

    private final int count;
    private final ByteBuffer ends;
    private final ByteBuffer headings;
    private final ByteBuffer byLength;
    private final ByteBuffer letters;
    private final ByteBuffer keys;

    /** @param index of the key among all */
    private record Key(byte[] bytes, int heading, int index) {
    }

    /** @throws RuntimeException when the part is damaged */
    KeyTable(ByteBuffer part) {
        count = part.getInt(0);
        int start = Integer.BYTES;
        ends = part.slice(start, count * Integer.BYTES);
        start += count * Integer.BYTES;
        headings = part.slice(start, count * Integer.BYTES);
        start += count * Integer.BYTES;
        byLength = part.slice(start, count * Integer.BYTES);
        start += count * Integer.BYTES;
        letters = part.slice(start, count * Long.BYTES);
        start += count * Long.BYTES;
        keys = part.slice(start, part.limit() - start);
    }

    /** Lays out keys with the numbers of their headings. */
    static byte[] layOut(Map<String, Integer> headings) {
        List<Key> keys = new ArrayList<>(headings.size());
        int length = 0;
        for (Map.Entry<String, Integer> entry : headings.entrySet()) {
            keys.add(new Key(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue(), keys.size()));
            length += keys.getLast().bytes().length;
        }
        keys.sort((one, other) -> Arrays.compareUnsigned(one.bytes(), other.bytes()));
        ByteBuffer part = ByteBuffer.allocate(Integer.BYTES + keys.size() * (3 * Integer.BYTES + Long.BYTES) + length);
        part.putInt(keys.size());
        int end = 0;
        for (Key key : keys) {
            end += key.bytes().length;
            part.putInt(end);
        }
        keys.forEach(key -> part.putInt(key.heading()));
        putByLength(keys, part);
        keys.forEach(key -> part.put(key.bytes()));
        return part.array();
    }

    private static void putByLength(List<Key> keys, ByteBuffer part) {
        List<Key> byLength = new ArrayList<>(keys.size());
        for (Key key : keys) {
            byLength.add(new Key(key.bytes(), key.heading(), byLength.size()));
        }
        byLength.sort((one, other) -> Integer.compare(one.bytes().length, other.bytes().length));
        byLength.forEach(key -> part.putInt(key.index()));
        byLength.forEach(key -> part.putLong(Nearness.letters(key.bytes())));
    }

    int size() {
        return count;
    }

    /** The indexes of keys that begin with a text, then of keys in which a later word does, each in their order. */
    List<Integer> startingWith(String text, int most) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        List<Integer> first = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        for (int index = 0; index < count && first.size() < most; index++) {
            int start = end(index - 1);
            if (isAt(start, end(index), wanted)) {
                first.add(index);
            } else if (later.size() < most && hasWord(start, end(index), wanted)) {
                later.add(index);
            }
        }
        first.addAll(later.subList(0, Math.min(later.size(), most - first.size())));
        return first;
    }

    private boolean hasWord(int start, int end, byte[] wanted) {
        for (int i = start; i + wanted.length < end; i++) {
            if (keys.get(i) == ' ' && isAt(i + 1, end, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, int end, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (start + i >= end || keys.get(start + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** The heading of a key, or -1. */
    int heading(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int to = count - 1;
        while (from <= to) {
            int middle = from + to >>> 1;
            int order = compare(middle, wanted);
            if (order == 0) {
                return heading(middle);
            }
            from = order < 0 ? middle + 1 : from;
            to = order < 0 ? to : middle - 1;
        }
        return -1;
    }

    int heading(int index) {
        return headings.getInt(index * Integer.BYTES);
    }

    /** The place of the first key of at least this length, for {@link #byLength} and {@link #letters}. */
    int firstOfLength(int length) {
        int from = 0;
        int to = count;
        while (from < to) {
            int middle = from + to >>> 1;
            boolean shorter = length(byLength(middle)) < length;
            from = shorter ? middle + 1 : from;
            to = shorter ? to : middle;
        }
        return from;
    }

    /** The number of a key by its place among the keys ordered by length. */
    int byLength(int place) {
        return byLength.getInt(place * Integer.BYTES);
    }

    /** The {@linkplain Nearness#letters letters} of a key by its place among the keys ordered by length. */
    long letters(int place) {
        return letters.getLong(place * Long.BYTES);
    }

    int length(int index) {
        return end(index) - end(index - 1);
    }

    /** Copies the bytes of a key, which must fit. */
    void copy(int index, byte[] to) {
        keys.get(end(index - 1), to, 0, length(index));
    }

    private int end(int index) {
        return index < 0 ? 0 : ends.getInt(index * Integer.BYTES);
    }

    private int compare(int index, byte[] wanted) {
        int start = end(index - 1);
        int length = end(index) - start;
        for (int i = 0; i < Math.min(length, wanted.length); i++) {
            int order = Byte.compareUnsigned(keys.get(start + i), wanted[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, wanted.length);
    }
}
