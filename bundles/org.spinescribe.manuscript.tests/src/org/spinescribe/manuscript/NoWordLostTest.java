/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.docx.DocxText;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfText;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.ReadingCopyWriter;

/**
 * Each document of a manuscript of any shape contains all its words. {@code -Dspinescribe.manuscripts=5000} sets the
 * number of manuscripts.
 */
class NoWordLostTest {

    private static final Pattern WORD = Pattern.compile("w\\d{5}x");

    /** A manuscript whose PDF was once never finished. */
    private static final long WITH_HIGH_FOOTNOTES = 1209;

    static LongStream numbers() {
        return LongStream.concat(LongStream.rangeClosed(Long.getLong("spinescribe.manuscripts.from", 1),
                Long.getLong("spinescribe.manuscripts", 16)), LongStream.of(WITH_HIGH_FOOTNOTES));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void inDocuments(long number) throws Exception {
        assertContainsAllWords(number, DocxText.withNotes(written(new DocxWriter(), number)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    @Tag("exhaustive")
    void inPdfs(long number) throws Exception {
        assertContainsAllWords(number, PdfText.inReadingOrder(written(new PdfWriter(), number)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    @Tag("exhaustive")
    void inReadingCopies(long number) throws Exception {
        assertContainsAllWords(number, PdfText.inReadingOrder(written(new ReadingCopyWriter(), number)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void inPages(long number) throws Exception {
        assertContainsAllWords(number, new String(written(new HtmlWriter(), number), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void inJats(long number) throws Exception {
        assertContainsAllWords(number, new String(written(new JatsWriter(), number), StandardCharsets.UTF_8));
    }

    private static void assertContainsAllWords(long number, String document) {
        Set<String> missing = words(GeneratedManuscripts.of(number).toString());
        missing.removeAll(words(document));
        assertEquals(Set.of(), missing, "manuscript " + number);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static byte[] written(ManuscriptWriter writer, long number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(GeneratedManuscripts.of(number), out);
        return out.toByteArray();
    }
}
