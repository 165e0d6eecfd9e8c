/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.metadata.JsonLdWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;

/** An incomplete report gives a manuscript or a plain reason, and never an exception. */
@Tag("exhaustive")
class DamagedReportsTest {

    private static final Path FOLDER = Path.of("fixtures/composition");
    private static final Reports REPORTS = Reports.open();
    private static final List<ManuscriptWriter> WRITERS =
            List.of(new DocxWriter(), new HtmlWriter(), new JatsWriter(), new JsonLdWriter());

    /** The report without each of its words in turn, and cut off after each of them. */
    static Stream<String> damages() throws IOException {
        String whole = Files.readString(FOLDER.resolve("whole.casereport"));
        List<String> damages = new ArrayList<>();
        Pattern.compile("\\S+").matcher(whole).results().forEach(word -> {
            damages.add(whole.substring(0, word.start()) + whole.substring(word.end()));
            damages.add(whole.substring(0, word.end()));
        });
        return damages.stream();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("sixths")
    void giveAManuscriptOrAReason(List<String> texts) throws IOException {
        for (String text : texts) {
            try {
                Manuscript manuscript = Composer.compose(
                        REPORTS.check(FOLDER.resolve("whole.casereport"), text).report());
                for (ManuscriptWriter writer : WRITERS) {
                    writer.write(manuscript, new ByteArrayOutputStream());
                }
            } catch (CompositionProblem reason) {
                assertFalse(reason.getMessage().isBlank());
                assertFalse(reason.getMessage().contains("null"), reason.getMessage());
            } catch (RuntimeException e) {
                throw new AssertionError("From this text:\n" + text, e);
            }
        }
    }

    static List<List<String>> sixths() throws IOException {
        List<String> all = damages().toList();
        int part = all.size() / 6 + 1;
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += part) {
            parts.add(all.subList(from, Math.min(all.size(), from + part)));
        }
        return parts;
    }
}
