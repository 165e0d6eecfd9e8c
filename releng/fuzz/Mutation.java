/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages an input in a few places: text typed, pasted, cut off, or altered on its way. */
final class Mutation {

    /** Characters that have broken readers before, and the syntax of the formats. */
    private static final List<String> SIGNS = List.of("{", "}", "\"", "\\", "[@", "]", "[#", "^", "~", "*", "_", "<", ">",
            "&", "$", "%", "//", "/*", "*/", "\r", "\n", "\r\n", "\t", "\0", "\f", "\u000B", "\u001B", "\uFEFF", "\u00AD",
            "\u200B", "\u2010", "\u0301", "\uD83D\uDE00", ";", ",", "|", "TY  - ", "ER  - ", "PMID- ", "@article{",
            "@string{", "crossref={", "\\'", "\\textit{", "-99999999999", "0", "1e999", "[^a]", "[^a]: ", "](", "author ",
            "at ", "section ", "figure ", "table ", "patient ", "scores ", "timeline ", "T12–L1", "&#x0;", "<b>");
    private static final int MOST = 6;
    private static final int LONGEST = 200_000;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(byte[] whole, byte[] other) {
        byte[] damaged = whole;
        for (int i = random.nextInt(MOST) + 1; i > 0; i--) {
            damaged = once(damaged, other);
        }
        return damaged.length > LONGEST ? java.util.Arrays.copyOf(damaged, LONGEST) : damaged;
    }

    private byte[] once(byte[] whole, byte[] other) {
        int at = random.nextInt(whole.length + 1);
        int end = Math.min(whole.length, at + length());
        return switch (random.nextInt(7)) {
            case 0 -> replaced(whole, at, Math.min(whole.length, at + 1), new byte[] { (byte) random.nextInt(256) });
            case 1 -> replaced(whole, at, end, new byte[0]);
            case 2 -> replaced(whole, at, at, SIGNS.get(random.nextInt(SIGNS.size())).getBytes(StandardCharsets.UTF_8));
            case 3 -> replaced(whole, at, at, part(whole, at, end));
            case 4 -> replaced(whole, at, end, piece(other));
            case 5 -> part(whole, 0, at);
            default -> repeated(whole, at, end);
        };
    }

    private int length() {
        return 1 << random.nextInt(10);
    }

    private byte[] piece(byte[] other) {
        int at = random.nextInt(other.length + 1);
        return part(other, at, Math.min(other.length, at + length()));
    }

    private byte[] repeated(byte[] whole, int at, int end) {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        byte[] part = part(whole, at, Math.min(end, at + 64));
        for (int i = random.nextInt(60); i > 0; i--) {
            many.writeBytes(part);
        }
        return replaced(whole, at, at, many.toByteArray());
    }

    private static byte[] part(byte[] whole, int start, int end) {
        return java.util.Arrays.copyOfRange(whole, start, end);
    }

    private static byte[] replaced(byte[] whole, int start, int end, byte[] with) {
        ByteArrayOutputStream written = new ByteArrayOutputStream(whole.length + with.length);
        written.write(whole, 0, start);
        written.writeBytes(with);
        written.write(whole, end, whole.length - end);
        return written.toByteArray();
    }
}
