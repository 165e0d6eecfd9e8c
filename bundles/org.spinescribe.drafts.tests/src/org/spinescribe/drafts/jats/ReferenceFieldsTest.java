/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.reading.Corpus;
import org.spinescribe.drafts.references.ReferenceString;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Element;

/**
 * The references of articles arrive field by field. Titles, years, volumes, pages, identifiers and names are compared
 * with those of the file; of the same articles' strings without marks, the test counts the parsed ones.
 */
class ReferenceFieldsTest {

    private static final double MARKED = 0.98;
    private static final double STRINGS = 0.90;

    @Test
    void fieldsOfMarkedReferencesAreReadCorrectly() throws Exception {
        FieldCounts counts = new FieldCounts();
        for (Path file : Corpus.files("jats")) {
            counts.add(file);
        }
        System.out.println("fields of marked references: " + counts);
        assertTrue(counts.share() >= MARKED, counts::toString);
    }

    @Test
    void mostReferencesWithoutMarkupAreParsed() throws Exception {
        int all = 0;
        List<String> not = new ArrayList<>();
        for (Path file : Corpus.files("jats")) {
            for (Element citation
                    : Elements.all(XmlFile.withLines(Files.readAllBytes(file)).getDocumentElement(),
                    "mixed-citation")) {
                String type = Elements.attribute(citation, "publication-type");
                if (type.equals("journal")) {
                    all++;
                    if (ReferenceString.parse(Printed.of(citation)).isEmpty()) {
                        not.add(Printed.of(citation));
                    }
                }
            }
        }
        String shown = all + " strings, not understood: " + not.size() + "\n" + String.join("\n", not);
        System.out.println(shown);
        assertTrue(not.size() <= all * (1 - STRINGS), shown);
    }
}
