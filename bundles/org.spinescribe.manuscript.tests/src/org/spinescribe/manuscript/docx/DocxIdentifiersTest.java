/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.SampleManuscript;

/** Whatever a part refers to is there, and whatever must be unique is: no schema says so. */
class DocxIdentifiersTest {

    private static final List<String> TEXT_PARTS = List.of("word/document.xml", "word/footnotes.xml",
            "word/header.xml", "word/footer.xml");

    private static DocxFile file;

    @BeforeAll
    static void write() throws Exception {
        file = DocxFile.of(SampleManuscript.complete());
    }

    @Test
    void everyStyleThatIsUsedIsDefinedOnce() throws Exception {
        Set<String> defined = unique(file.values("word/styles.xml", "w:style", "w:styleId"));
        List<String> used = new ArrayList<>();
        for (String element : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
            used.addAll(all(element, "w:val"));
        }
        for (String element : List.of("w:basedOn", "w:next")) {
            used.addAll(file.values("word/styles.xml", element, "w:val"));
        }

        assertAllIn(defined, used);
    }

    @Test
    void everyListThatIsUsedIsDefinedOnce() throws Exception {
        Set<String> lists = unique(file.values("word/numbering.xml", "w:num", "w:numId"));
        Set<String> definitions = unique(file.values("word/numbering.xml", "w:abstractNum", "w:abstractNumId"));

        assertAllIn(lists, all("w:numId", "w:val"));
        assertAllIn(definitions, file.values("word/numbering.xml", "w:abstractNumId", "w:val"));
    }

    @Test
    void everyLinkInsideTheDocumentLeadsToABookmark() throws Exception {
        Set<String> bookmarks = unique(all("w:bookmarkStart", "w:name"));
        Set<String> starts = unique(all("w:bookmarkStart", "w:id"));
        List<String> anchors = all("w:hyperlink", "w:anchor");

        assertEquals(starts, unique(all("w:bookmarkEnd", "w:id")));
        assertAllIn(bookmarks, anchors);
        assertTrue(anchors.contains("float_1") && anchors.contains("float_2") && anchors.contains("reference_8"),
                anchors.toString());
    }

    @Test
    void everyFootnoteThatIsReferredToIsThere() throws Exception {
        assertAllIn(unique(file.values("word/footnotes.xml", "w:footnote", "w:id")),
                file.values("word/document.xml", "w:footnoteReference", "w:id"));
    }

    @Test
    void everyRelationshipHasATarget() throws Exception {
        for (String part : TEXT_PARTS) {
            String relationships = part.replace("word/", "word/_rels/") + ".rels";
            boolean related = file.parts().containsKey(relationships);
            Set<String> known = related ? unique(file.values(relationships, "Relationship", "Id")) : Set.of();
            for (String element : List.of("w:hyperlink", "w:headerReference", "w:footerReference")) {
                assertAllIn(known, file.values(part, element, "r:id"));
            }
            assertAllIn(known, file.values(part, "a:blip", "r:embed"));
        }
        for (String target : file.values("word/_rels/document.xml.rels", "Relationship", "Target")) {
            assertTrue(target.contains(":") || file.parts().containsKey("word/" + target), target);
        }
    }

    @Test
    void everyPictureHasANumberOfItsOwnAndAnAlternativeText() throws Exception {
        List<String> numbers = all("wp:docPr", "id");

        assertEquals(3, unique(numbers).size());
        assertEquals(List.of("Drawing of T5 to T7; a red mass lies behind T6", "Grey ramp before the operation",
                "Grey ramp after the operation"), all("wp:docPr", "descr"));
    }

    @Test
    void everyPartHasAContentType() throws Exception {
        Set<String> named = unique(file.values("[Content_Types].xml", "Override", "PartName"));
        Set<String> extensions = unique(file.values("[Content_Types].xml", "Default", "Extension"));
        for (String path : file.parts().keySet()) {
            String extension = path.substring(path.lastIndexOf('.') + 1);
            assertTrue(path.startsWith("[") || named.contains("/" + path)
                    || extensions.contains(extension) && !extension.equals("xml"), path);
        }
    }

    private static List<String> all(String element, String attribute) throws Exception {
        List<String> values = new ArrayList<>();
        for (String part : TEXT_PARTS) {
            values.addAll(file.values(part, element, attribute));
        }
        return values;
    }

    private static Set<String> unique(List<String> values) {
        Set<String> set = new HashSet<>(values);
        assertEquals(values.size(), set.size(), values.toString());
        return set;
    }

    private static void assertAllIn(Set<String> defined, List<String> used) {
        List<String> dangling = used.stream().filter(name -> !defined.contains(name)).distinct().toList();
        assertEquals(List.of(), dangling);
    }
}
