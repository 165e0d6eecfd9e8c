/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The words of a Word file by the simplest means: the text elements of the document and its notes, paragraph by
 * paragraph, without deleted text and without the older form of drawings. References have only their words.
 */
final class WordFileWords {

    private static final Pattern LEFT = Pattern.compile("<(w:del|w:moveFrom|mc:Fallback)[ >].*?</\\1>", Pattern.DOTALL);
    /** Notes that only announce the continuation of a note. */
    private static final Pattern NOTICE = Pattern.compile("<w:(foot|end)note w:type=.*?</w:\\1note>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<w:(t|tab|br)(?: [^>]*)?(?:/>|>([^<]*))");
    private static final Pattern REFERENCE = Pattern.compile("(?s)\\s*\\[?\\d{1,3}[.\\]].*\\b(?:18|19|20)\\d\\d\\b.*");

    private WordFileWords() {
    }

    static WordBag of(Path file) throws IOException {
        WordBag bag = new WordBag();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")) {
                ZipEntry entry = zip.getEntry(part);
                if (entry != null) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    Stream.of(NOTICE.matcher(LEFT.matcher(xml).replaceAll("")).replaceAll("").split("<w:p[ >]"))
                            .map(WordFileWords::text).forEach(bag::add);
                }
            }
        }
        return bag;
    }

    private static String text(String paragraph) {
        StringBuilder text = new StringBuilder();
        Matcher piece = TEXT.matcher(paragraph);
        while (piece.find()) {
            text.append(piece.group(1).equals("t") && piece.group(2) != null
                    ? piece.group(2).replace("&lt;", "<").replace("&gt;", ">")
                    .replace("&quot;", "\"").replace("&amp;", "&") : piece.group(1).equals("t") ? "" : " ");
        }
        boolean styled = paragraph.contains("w:val=\"Bibliography\"")
                || paragraph.contains("w:val=\"Literaturverzeichnis\"");
        return styled || REFERENCE.matcher(text).matches() ? ReferenceWords.of(">" + text + "<") : text.toString();
    }
}
