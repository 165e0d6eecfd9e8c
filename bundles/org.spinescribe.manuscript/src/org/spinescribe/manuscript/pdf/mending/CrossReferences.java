/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.mending;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The cross-reference stream at the end of a PDF made by the formatter: where each object begins. */
final class CrossReferences {

    private static final Pattern TAIL = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern LENGTH = Pattern.compile("/Length (\\d+)");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID \\[<[^>]*> <[^>]*>\\]");
    /** An entry has one byte for its kind, eight for the offset and two for the generation. */
    private static final String WIDTHS = "/W [1 8 2]";
    private static final int ENTRY = 11;
    private static final int IN_USE = 1;

    private final int start;
    private final String dictionary;
    private final byte[] entries;

    private CrossReferences(int start, String dictionary, byte[] entries) {
        this.start = start;
        this.dictionary = dictionary;
        this.entries = entries;
    }

    /**
     * Reads the cross-references.
     *
     * @param text the same bytes as characters
     */
    static CrossReferences read(byte[] pdf, String text) {
        Matcher tail = TAIL.matcher(text).region(Math.max(0, text.length() - 100), text.length());
        if (!tail.find()) {
            throw new IllegalStateException("The PDF has no end.");
        }
        int start = Integer.parseInt(tail.group(1));
        int stream = text.indexOf("stream\n", start) + "stream\n".length();
        String dictionary = text.substring(start, stream);
        Matcher length = LENGTH.matcher(dictionary);
        if (!dictionary.contains(WIDTHS) || !dictionary.contains("/FlateDecode") || !length.find()) {
            throw new IllegalStateException("The PDF has cross-references of another form: " + dictionary);
        }
        return new CrossReferences(start, dictionary, inflate(pdf, stream, Integer.parseInt(length.group(1))));
    }

    /** Whether a PDF has the identifier that was made from its content, and nothing has been added since. */
    static boolean isOriginal(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher tail = TAIL.matcher(text).region(Math.max(0, text.length() - 100), text.length());
        if (!tail.find() || Long.parseLong(tail.group(1)) > pdf.length) {
            return false;
        }
        int start = Integer.parseInt(tail.group(1));
        return text.startsWith(identifier(Arrays.copyOf(pdf, start)), text.indexOf("/ID [", start));
    }

    /** The offset at which they begin. */
    int start() {
        return start;
    }

    /**
     * The end of the document after its objects have moved.
     *
     * @param move gives the new offset for an old one
     * @param body everything before, from which the identifier is made
     */
    byte[] moved(LongUnaryOperator move, byte[] body) {
        ByteBuffer buffer = ByteBuffer.wrap(entries);
        for (int entry = 0; entry < entries.length; entry += ENTRY) {
            if (buffer.get(entry) == IN_USE) {
                buffer.putLong(entry + 1, move.applyAsLong(buffer.getLong(entry + 1)));
            }
        }
        byte[] packed = deflate(entries);
        String changed = LENGTH.matcher(dictionary).replaceFirst("/Length " + packed.length);
        changed = IDENTIFIER.matcher(changed).replaceFirst(identifier(body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(changed.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(packed);
        String end = "\nendstream\nendobj\n\nstartxref\n" + body.length + "\n%%EOF\n";
        out.writeBytes(end.getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] pdf, int from, int length) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, length);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("The cross-references of the PDF are cut off.");
                }
                out.write(buffer, 0, count);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException("The cross-references of the PDF cannot be read.", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] deflate(byte[] data) {
        Deflater deflater = new Deflater();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** An identifier made from the content: sixteen bytes that differ when the content does. */
    private static String identifier(byte[] body) {
        try {
            byte[] digest = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(body), 16);
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return "/ID [<" + hex + "> <" + hex + ">]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
