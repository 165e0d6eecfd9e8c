/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** Checks a document for everything that the text of a manuscript can break. */
public final class DocxChecks {

    private static final List<String> TEXT_PARTS = List.of("word/document.xml", "word/footnotes.xml");

    private final DocxFile file;
    private final List<String> problems = new ArrayList<>();

    private DocxChecks(DocxFile file) {
        this.file = file;
    }

    /** What is wrong with a document: broken schema, identifiers that lead nowhere or are there twice. */
    public static List<String> problems(byte[] docx) throws Exception {
        DocxChecks checks = new DocxChecks(DocxFile.of(docx));
        checks.schema(DocumentDocument.Factory.parse(checks.file.text("word/document.xml")));
        checks.schema(FootnotesDocument.Factory.parse(checks.file.text("word/footnotes.xml")));
        checks.schema(NumberingDocument.Factory.parse(checks.file.text("word/numbering.xml")));
        checks.identifiers();
        return checks.problems;
    }

    private void schema(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.forEach(error -> problems.add(error.getMessage()));
    }

    private void identifiers() throws Exception {
        Set<String> styles = unique(file.values("word/styles.xml", "w:style", "w:styleId"));
        for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            known(styles, all(element, "w:val"));
        }
        known(unique(file.values("word/numbering.xml", "w:num", "w:numId")), all("w:numId", "w:val"));
        known(unique(all("w:bookmarkStart", "w:name")), all("w:hyperlink", "w:anchor"));
        unique(all("w:bookmarkStart", "w:id"));
        unique(all("wp:docPr", "id"));
        known(unique(file.values("word/footnotes.xml", "w:footnote", "w:id")),
                file.values("word/document.xml", "w:footnoteReference", "w:id"));
        for (String part : TEXT_PARTS) {
            String relationships = part.replace("word/", "word/_rels/") + ".rels";
            Set<String> known = file.parts().containsKey(relationships)
                    ? unique(file.values(relationships, "Relationship", "Id")) : Set.of();
            known(known, file.values(part, "w:hyperlink", "r:id"));
            known(known, file.values(part, "a:blip", "r:embed"));
        }
    }

    private List<String> all(String element, String attribute) throws Exception {
        List<String> values = new ArrayList<>();
        for (String part : TEXT_PARTS) {
            values.addAll(file.values(part, element, attribute));
        }
        return values;
    }

    private Set<String> unique(List<String> values) {
        Set<String> set = new HashSet<>(values);
        if (set.size() < values.size()) {
            problems.add("twice in " + values);
        }
        return set;
    }

    private void known(Set<String> defined, List<String> used) {
        used.stream().filter(name -> !defined.contains(name)).forEach(name -> problems.add("leads nowhere: " + name));
    }
}
