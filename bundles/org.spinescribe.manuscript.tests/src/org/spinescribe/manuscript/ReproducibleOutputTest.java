/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.metadata.CitationFileWriter;
import org.spinescribe.manuscript.metadata.JsonLdWriter;
import org.spinescribe.manuscript.metadata.ReferencesWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The same manuscript gives the same bytes: tomorrow, in Turkey, in Tokyo, and among other exports. */
class ReproducibleOutputTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    static Stream<ManuscriptWriter> writers() {
        return Stream.of(new DocxWriter(), new PdfWriter(), new HtmlWriter(), new JatsWriter(),
                new JsonLdWriter(), ReferencesWriter.cslJson(), ReferencesWriter.bibTeX(), ReferencesWriter.ris(),
                new CitationFileWriter());
    }

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void nextSecond() throws Exception {
        List<byte[]> first = written();
        Thread.sleep(1100);

        List<byte[]> second = written();
        for (int i = 0; i < first.size(); i++) {
            assertArrayEquals(first.get(i), second.get(i), "writer " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void inAnotherPlace(ManuscriptWriter writer) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        byte[] first = write(writer);
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

        assertArrayEquals(first, write(writer));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void amongOtherExports(ManuscriptWriter writer) throws Exception {
        byte[] first = write(writer);
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<byte[]>> exports = IntStream.range(0, 6).<Callable<byte[]>>mapToObj(i -> () -> write(writer))
                    .toList();
            for (Future<byte[]> export : threads.invokeAll(exports)) {
                assertArrayEquals(first, export.get());
            }
        }
    }

    private static List<byte[]> written() throws IOException {
        List<byte[]> written = new ArrayList<>();
        for (ManuscriptWriter writer : writers().toList()) {
            written.add(write(writer));
        }
        return written;
    }

    private static byte[] write(ManuscriptWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleManuscript.complete(), out);
        return out.toByteArray();
    }
}
