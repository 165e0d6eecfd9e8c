/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The parts of a document with a schema in ECMA-376. */
enum DocxSchema {
    DOCUMENT("word/document.xml", DocumentDocument.Factory::parse),
    STYLES("word/styles.xml", StylesDocument.Factory::parse),
    NUMBERING("word/numbering.xml", NumberingDocument.Factory::parse),
    SETTINGS("word/settings.xml", SettingsDocument.Factory::parse),
    FONT_TABLE("word/fontTable.xml", FontsDocument.Factory::parse),
    FOOTNOTES("word/footnotes.xml", FootnotesDocument.Factory::parse),
    HEADER("word/header.xml", HdrDocument.Factory::parse),
    FOOTER("word/footer.xml", FtrDocument.Factory::parse),
    TEMPLATE_HEADER("word/template-header1.xml", HdrDocument.Factory::parse),
    TEMPLATE_FOOTER("word/template-footer2.xml", FtrDocument.Factory::parse),
    APPLICATION("docProps/app.xml", PropertiesDocument.Factory::parse);

    private interface Parser {
        XmlObject parse(String xml) throws XmlException;
    }

    private final String path;
    private final Parser parser;

    DocxSchema(String path, Parser parser) {
        this.path = path;
        this.parser = parser;
    }

    /** The path of the part in a document. */
    String path() {
        return path;
    }

    /** The schema violations in this part of a document; empty when the part is valid, or missing. */
    List<String> errors(DocxFile file) throws XmlException {
        if (!file.parts().containsKey(path)) {
            return List.of();
        }
        List<XmlError> errors = new ArrayList<>();
        parser.parse(file.text(path)).validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> path + ": " + error.getMessage()).toList();
    }
}
