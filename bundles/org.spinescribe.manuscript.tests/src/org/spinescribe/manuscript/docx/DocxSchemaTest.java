/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinescribe.manuscript.SampleManuscript;

/** Every part follows the schema of ECMA-376. */
class DocxSchemaTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "TEMPLATE_HEADER", "TEMPLATE_FOOTER" })
    void isValid(DocxSchema part) throws Exception {
        assertEquals(List.of(), part.errors(DocxFile.of(SampleManuscript.complete())));
    }

    @Test
    void aMistakeWouldBeFound() throws Exception {
        DocxFile sample = DocxFile.of(SampleManuscript.complete());
        String path = DocxSchema.DOCUMENT.path();
        String broken = sample.text(path).replaceFirst("<w:pStyle w:val=\"Title\"/>", "$0<w:jc w:val=\"sideways\"/>");

        List<String> errors = DocxSchema.DOCUMENT.errors(DocxFile.of(sample.with(path, broken)));

        assertEquals(1, errors.size(), errors.toString());
    }
}
