/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.util.List;

import org.spinescribe.manuscript.Keyword;
import org.spinescribe.manuscript.output.Xml;

/** The keywords: headings of the Medical Subject Headings in one group, the author's own words in another. */
final class KeywordGroups {

    private static final String MESH = "https://id.nlm.nih.gov/mesh/";

    private final Xml xml;

    KeywordGroups(Xml xml) {
        this.xml = xml;
    }

    void write(List<Keyword> keywords, String language) {
        List<Keyword> headings = keywords.stream().filter(keyword -> keyword.descriptor().isPresent()).toList();
        List<Keyword> others = keywords.stream().filter(keyword -> keyword.descriptor().isEmpty()).toList();
        if (!headings.isEmpty()) {
            xml.line().start("kwd-group", "kwd-group-type", "MeSH", "vocab", "mesh", "vocab-identifier", MESH,
                    "xml:lang", language);
            headings.forEach(keyword -> xml.line().textElement("kwd", keyword.term(), "vocab-term-identifier",
                    MESH + keyword.descriptor().orElseThrow()));
            xml.line().end();
        }
        if (!others.isEmpty()) {
            xml.line().start("kwd-group", "kwd-group-type", "author", "xml:lang", language);
            others.forEach(keyword -> xml.line().textElement("kwd", keyword.term()));
            xml.line().end();
        }
    }
}
