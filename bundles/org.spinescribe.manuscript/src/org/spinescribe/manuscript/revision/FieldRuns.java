/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A field as a row of runs. Only runs can be marked as deleted or inserted, not a field written as one element. */
final class FieldRuns {

    private static final String SPACE = "http://www.w3.org/XML/1998/namespace";

    private FieldRuns() {
    }

    /** Whether an element is a field in one piece. */
    static boolean isField(Element element) {
        return WordXml.is(element, "fldSimple");
    }

    /**
     * The runs of a field.
     *
     * @param field   a field in one piece, which loses its content
     * @param deleted whether the runs are to be marked as deleted
     */
    static List<Element> of(Element field, boolean deleted) {
        Document document = field.getOwnerDocument();
        List<Element> runs = new ArrayList<>(List.of(border(document, "begin")));
        Element code = WordXml.create(document, deleted ? "delInstrText" : "instrText");
        code.setAttributeNS(SPACE, "xml:space", "preserve");
        code.setTextContent(WordXml.value(field, "instr"));
        Element run = WordXml.create(document, "r");
        run.appendChild(code);
        runs.add(run);
        runs.add(border(document, "separate"));
        if (deleted) {
            WordXml.all(field, "t").forEach(text -> document.renameNode(text, WordXml.W, "w:delText"));
        }
        runs.addAll(WordXml.children(field));
        runs.add(border(document, "end"));
        return runs;
    }

    private static Element border(Document document, String type) {
        Element run = WordXml.create(document, "r");
        Element border = (Element) run.appendChild(WordXml.create(document, "fldChar"));
        WordXml.set(border, "fldCharType", type);
        return run;
    }
}
