/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The texts in a file of any kind: plain text, markup, PDF, and the entries of archives, such as Office files. Of other
 * files, every run of bytes that looks like text.
 */
public final class FileTexts {

    private static final int DEEPEST = 3;
    private static final int LONGEST = 50_000_000;
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{5,}");

    private final List<String> texts = new ArrayList<>();
    private int left = LONGEST;

    private FileTexts() {
    }

    /**
     * The texts in a file.
     *
     * @throws IOException when the file is damaged, encrypted, or larger than the limit; the message gives the cause
     */
    public static List<String> of(byte[] content) throws IOException {
        FileTexts all = new FileTexts();
        all.add(content, 0);
        return List.copyOf(all.texts);
    }

    private void add(byte[] content, int depth) throws IOException {
        left -= content.length;
        if (left < 0) {
            throw new IOException("it is too large");
        }
        if (startsWith(content, "PK\u0003\u0004") && depth < DEEPEST) {
            unpack(content, depth);
        } else if (startsWith(content, "%PDF")) {
            texts.addAll(PdfTexts.of(content));
        } else {
            addText(content);
        }
    }

    private void unpack(byte[] archive, int depth) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.add(entry.getName());
                byte[] content = zip.readNBytes(left + 1);
                add(content, depth + 1);
            }
        }
    }

    private void addText(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            addRuns(new String(content, StandardCharsets.ISO_8859_1));
            addRuns(new String(content, StandardCharsets.UTF_8));
            addRuns(new String(content, StandardCharsets.UTF_16LE));
            addRuns(new String(content, StandardCharsets.UTF_16BE));
        } else if (MarkupTexts.isMarkup(text)) {
            texts.addAll(MarkupTexts.of(text));
        } else {
            texts.add(text);
        }
    }

    private void addRuns(String text) {
        RUN.matcher(text).results().forEach(run -> texts.add(run.group()));
    }

    /** Decodes UTF-8 or UTF-16, and anything else as Windows-1252. */
    private static String decoded(byte[] content) {
        if (startsWith(content, "\u00FF\u00FE") || startsWith(content, "\u00FE\u00FF")) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] content, String begin) {
        byte[] bytes = begin.getBytes(StandardCharsets.ISO_8859_1);
        return content.length >= bytes.length
                && java.util.Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }
}
