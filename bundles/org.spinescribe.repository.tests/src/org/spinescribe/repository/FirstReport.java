/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A first report, from the wizard to the exported manuscript, followed by a power failure. */
record FirstReport(Author author) {

    static final String TEXT = """
            case report "A fracture of T12 in a climber: a case report"
            author "Ada Exemplar"
            diagnosis "Burst fracture" at T12
            section "Case report" { He fell from a wall and was operated on. }
            consent { He agreed to this report. }
            """;
    private static final String UNSAVED = "// Words that nobody saves";

    void write() throws IOException, InterruptedException {
        author.start();
        try {
            author.keep("start");
            author.newReport();
            exportWithErrors();
            author.write(TEXT);
            author.export(author.files().file(".docx"));
            author.waitFor("the PDF", () -> Files.exists(author.files().file(".pdf")));
            author.look();
            author.keep("exported");
            String manuscript = document(author.files().file(".docx"));
            assertTrue(manuscript.contains("A fracture of T12 in a climber"), manuscript);
            assertTrue(manuscript.contains("He fell from a wall and was operated on."), manuscript);
            author.add(UNSAVED);
        } finally {
            author.program().losePower();
        }
        wordsAreBack();
        assertFalse(author.files().log().contains("org.spinescribe"), author.files()::log);
    }

    private void wordsAreBack() throws IOException, InterruptedException {
        assertEquals(TEXT, author.files().report());
        try (author) {
            author.start();
            author.look();
            author.keep("words-are-back");
            author.waitFor("the unsaved words", () -> {
                author.save(); // a busy start may miss the first key
                author.look();
                return author.files().report().equals(TEXT + UNSAVED);
            });
        }
    }

    /** The new report has gaps, which are errors. The message names them, and nothing is written. */
    private void exportWithErrors() throws IOException {
        author.pressUntilAnswered(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
        author.keep("refused");
        assertFalse(Files.exists(author.files().file(".docx")));
        author.press(KeyEvent.VK_ESCAPE);
        author.look();
    }

    private static String document(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return xml.replaceAll("<[^>]+>", "").replace('\u00A0', ' ');
        }
    }
}
