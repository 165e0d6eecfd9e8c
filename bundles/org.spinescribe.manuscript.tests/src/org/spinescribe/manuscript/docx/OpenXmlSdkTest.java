/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PageLayout.Paper;
import org.spinescribe.manuscript.SampleManuscript;

/** The results of the validator of Microsoft's Open XML SDK. */
@Tag("exhaustive")
class OpenXmlSdkTest {

    @TempDir
    private Path folder;

    @BeforeAll
    static void validatorIsInstalled() {
        OpenXmlSdk.assumeInstalled();
    }

    @Test
    void findsNoErrorInTheSample() throws Exception {
        assertValid(SampleManuscript.complete());
    }

    @Test
    void findsNoErrorInTheSmallestManuscript() throws Exception {
        assertValid(SampleManuscript.smallest());
    }

    @Test
    void findsNoErrorWithoutLineAndPageNumbers() throws Exception {
        assertValid(SampleManuscript.with(new PageLayout(Paper.LETTER, 1.5, false, false, 11)));
    }

    @Test
    void findsNoErrorWithoutFieldsOrWithFiguresAtTheEnd() throws Exception {
        PageLayout usual = PageLayout.MANUSCRIPT;
        assertValid(SampleManuscript.with(new PageLayout(Paper.A4, 2, true, true, 12, "Arial", 30, false,
                PageLayout.Floats.AT_END, PageLayout.Floats.IN_TEXT, "; ")));
        assertValid(SampleManuscript.with(usual.with(PageLayout.Floats.APART)));
    }

    @Test
    void wouldFindAMissingPicture() throws Exception {
        Path file = folder.resolve("broken.docx");
        DocxFile sample = DocxFile.of(SampleManuscript.complete());
        String broken = sample.text("word/document.xml").replaceFirst("r:embed=\"[^\"]*\"", "r:embed=\"rId999\"");
        Files.write(file, sample.with("word/document.xml", broken));

        assertTrue(OpenXmlSdk.report(file).contains("rId999"));
    }

    private void assertValid(Manuscript manuscript) throws Exception {
        Path file = folder.resolve("manuscript.docx");
        Files.write(file, DocxFile.of(manuscript).bytes());

        OpenXmlSdk.assertValid(file);
    }
}
