/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.spinescribe.manuscript.pdf.PdfText;

/** Every byte stream in a file, packed or not. */
final class Streams {

    private static final Pattern PDF_STREAM = Pattern.compile("(?s)stream\\r?\\n(.*?)endstream");

    private Streams() {
    }

    static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** Adds the file itself, the parts of a DOCX, and the streams and the text of a PDF. */
    static void of(String name, byte[] content, Map<String, byte[]> streams) throws Exception {
        streams.put(name, content);
        if (name.endsWith("docx")) {
            for (Map.Entry<String, byte[]> part : unzip(content).entrySet()) {
                streams.put(name + "/" + part.getKey(), part.getValue());
            }
        } else if (name.endsWith(".pdf")) {
            streams.put(name + "/text", PdfText.of(content).getBytes(StandardCharsets.UTF_8));
            String bytes = new String(content, StandardCharsets.ISO_8859_1);
            Matcher stream = PDF_STREAM.matcher(bytes);
            while (stream.find()) {
                streams.put(name + "/" + stream.start(),
                        inflate(stream.group(1).getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    /** Unpacks bytes; unpacked ones stay unchanged. */
    private static byte[] inflate(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int length = inflater.inflate(buffer); length > 0; length = inflater.inflate(buffer)) {
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            return packed;
        } finally {
            inflater.end();
        }
    }
}
