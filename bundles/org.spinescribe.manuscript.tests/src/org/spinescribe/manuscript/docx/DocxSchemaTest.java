/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.spinescribe.manuscript.SampleManuscript;

/** Every part follows the schema of ECMA-376. */
class DocxSchemaTest {

    private interface Parser {
        XmlObject parse(String xml) throws Exception;
    }

    enum Part {
        DOCUMENT("word/document.xml", DocumentDocument.Factory::parse),
        STYLES("word/styles.xml", StylesDocument.Factory::parse),
        NUMBERING("word/numbering.xml", NumberingDocument.Factory::parse),
        SETTINGS("word/settings.xml", SettingsDocument.Factory::parse),
        FONT_TABLE("word/fontTable.xml", FontsDocument.Factory::parse),
        FOOTNOTES("word/footnotes.xml", FootnotesDocument.Factory::parse),
        HEADER("word/header.xml", HdrDocument.Factory::parse),
        FOOTER("word/footer.xml", FtrDocument.Factory::parse),
        APPLICATION("docProps/app.xml", PropertiesDocument.Factory::parse);

        private final String path;
        private final Parser parser;

        Part(String path, Parser parser) {
            this.path = path;
            this.parser = parser;
        }
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void isValid(Part part) throws Exception {
        XmlObject document = part.parser.parse(DocxFile.of(SampleManuscript.complete()).text(part.path));

        List<XmlError> errors = new ArrayList<>();
        document.validate(new XmlOptions().setErrorListener(errors));

        assertEquals(List.of(), errors.stream().map(XmlError::getMessage).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Part.class, names = "DOCUMENT")
    void aMistakeWouldBeFound(Part part) throws Exception {
        String broken = DocxFile.of(SampleManuscript.complete()).text(part.path)
                .replaceFirst("<w:pStyle w:val=\"Title\"/>", "$0<w:jc w:val=\"sideways\"/>");

        List<XmlError> errors = new ArrayList<>();
        part.parser.parse(broken).validate(new XmlOptions().setErrorListener(errors));

        assertEquals(1, errors.size(), errors.toString());
    }
}
