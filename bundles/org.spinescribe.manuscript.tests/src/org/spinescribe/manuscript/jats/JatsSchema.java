/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;

/**
 * The RELAX NG schema of JATS 1.2, Archiving tag set, to which documents of the Publishing tag set conform, too. It
 * needs {@code npm ci} in releng/validators.
 */
public final class JatsSchema {

    private static final Path SCHEMA = Path.of("..", "..", "releng", "validators", "node_modules",
            "texture-plugin-jats", "rng", "JATS-Archiving-1-2-MathML3-RNG", "JATS-archivearticle1-mathml3.rng");

    private JatsSchema() {
    }

    /** Skips the test where the schema is not installed. */
    public static void assumeInstalled() {
        assumeTrue(Files.exists(SCHEMA), "Not installed: run npm ci in releng/validators");
    }

    /** The schema violations of a document, one on each line; its document type is not fetched. */
    public static List<String> violations(byte[] jats) throws IOException, SAXException {
        List<String> violations = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandler() {

            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                violations.add("line " + e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA.toFile()));
        driver.validate(new InputSource(new ByteArrayInputStream(withoutDocumentType(jats))));
        return violations;
    }

    private static byte[] withoutDocumentType(byte[] jats) {
        String text = new String(jats, java.nio.charset.StandardCharsets.UTF_8);
        return text.replaceFirst("<!DOCTYPE[^>]*>", "").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
