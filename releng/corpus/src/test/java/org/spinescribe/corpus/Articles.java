/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Small articles, and archives of them. */
final class Articles {

    private Articles() {
    }

    /** An article that runs from a caudal to a cranial level so many times. */
    static String withMistakes(String journal, int year, int mistakes) {
        return """
                <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Publishing DTD v1.2 20190208//EN"
                "JATS-journalpublishing1.dtd">
                <article xml:lang="en"><front><journal-meta>
                <journal-title-group><journal-title>%s</journal-title></journal-title-group></journal-meta>
                <article-meta>
                <title-group><article-title>Tumour of the spine: a case report</article-title></title-group>
                <pub-date pub-type="collection"><year>%d</year></pub-date>
                <pub-date pub-type="epub"><year>%d</year></pub-date></article-meta></front>
                <body><sec><title>Discussion</title>%s</sec></body></article>
                """.formatted(journal, year + 1, year, "<p>Fixation of T7–T5 was done.</p>\n".repeat(mistakes));
    }

    /** A packed tar archive with files by name. */
    static Path archive(Path file, Map<String, String> contents) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(stream))) {
            for (Map.Entry<String, String> each : contents.entrySet()) {
                add(tar, each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }
}
