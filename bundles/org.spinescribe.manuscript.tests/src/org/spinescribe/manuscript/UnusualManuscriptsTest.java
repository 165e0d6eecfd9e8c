/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.docx.DocxChecks;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.html.NuChecker;
import org.spinescribe.manuscript.jats.JatsSchema;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.pdf.PdfChecks;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The documents of unusual manuscripts are valid. */
class UnusualManuscriptsTest {

    static Set<String> names() {
        return UnusualManuscripts.bodies().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void giveValidDocuments(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(manuscript(name), out);

        assertEquals(List.of(), DocxChecks.problems(out.toByteArray()));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void giveValidPdfs(String name) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(manuscript(name), out);

        assertEquals(List.of(), PdfChecks.violations(out.toByteArray()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void giveValidJats(String name) throws Exception {
        JatsSchema.assumeInstalled();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JatsWriter().write(manuscript(name), out);

        assertEquals(List.of(), JatsSchema.violations(out.toByteArray()));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void giveValidPages(String name) throws Exception {
        NuChecker.assumeInstalled();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(manuscript(name), out);

        assertEquals(List.of(), NuChecker.messages(out.toByteArray()));
    }

    private static Manuscript manuscript(String name) {
        return SampleManuscript.withBody(UnusualManuscripts.bodies().get(name));
    }
}
