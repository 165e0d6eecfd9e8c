/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.CoAuthorCopyWriter;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.ui.languages.Languages;

/** A copy of a report returned by a co-author, with tracked changes of Word. */
final class ReturnedCopy {

    private final String author;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String document;
    private int changes;

    /** Creates the copy of a report without changes. */
    ReturnedCopy(Path report, String author) throws IOException {
        this.author = author;
        // the languages of the workbench, since others would replace its services for journals
        Path sent = new Export(Languages.reports(), List.of(new CoAuthorCopyWriter(Optional.empty())), new ExportOptions(
                Optional.empty(), Edited.REPLACE, false, Optional.empty(), FileAccess.REPORT_FOLDER)).export(report,
                        Files.createTempDirectory("returned").resolve("copy")).written().getFirst();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(sent))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        document = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
    }

    /** Replaces words, as a tracked deletion and insertion. */
    ReturnedCopy replace(String old, String now) {
        Matcher run = Pattern.compile("<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t[^>]*>([^<]*?)"
                + Pattern.quote(old) + "([^<]*)</w:t></w:r>").matcher(document);
        if (!run.find()) {
            throw new IllegalArgumentException(old + " in " + document);
        }
        String made = run(run.group(1), run.group(2), "t")
                + "<w:del" + change() + run(run.group(1), old, "delText") + "</w:del>"
                + (now.isEmpty() ? "" : "<w:ins" + change() + run(run.group(1), now, "t") + "</w:ins>")
                + run(run.group(1), run.group(3), "t");
        document = document.substring(0, run.start()) + made + document.substring(run.end());
        return this;
    }

    private static String run(String looks, String words, String element) {
        return words.isEmpty() ? "" : "<w:r>" + looks + "<w:" + element + " xml:space=\"preserve\">" + words + "</w:"
                + element + "></w:r>";
    }

    private String change() {
        changes++;
        return " w:id=\"" + (90_000 + changes) + "\" w:author=\"" + author + "\" w:date=\"2026-11-28T10:00:00Z\">";
    }

    Path save(Path file) throws IOException {
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
