/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.references.CslBuilder;
import org.spinescribe.drafts.references.WorkList;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The works that EndNote stores in the fields of a Word file. */
final class EndNoteWorks {

    /** The numbers of EndNote's reference types, as its own XML names them. */
    private static final Map<String, String> TYPES = Map.of("6", "book", "5", "chapter", "47", "paper-conference",
            "10", "paper-conference", "32", "thesis", "27", "report", "12", "webpage", "25", "patent", "28", "book");

    private EndNoteWorks() {
    }

    static List<DraftInline.Cited.Work> of(String xml, WorkList works) throws SAXException {
        List<DraftInline.Cited.Work> cited = new ArrayList<>();
        Element root = XmlFile.strict(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
        for (Element cite : Elements.all(root, "Cite")) {
            Optional<Element> record = Elements.first(cite, "record");
            String pages = text(cite, "Pages");
            record.flatMap(each -> works.add(work(each).json()))
                    .ifPresent(key -> cited.add(new DraftInline.Cited.Work(key,
                    text(cite, "Prefix").strip(), (pages.isBlank() ? "" : "p. " + pages) + text(cite, "Suffix"),
                    Elements.attribute(cite, "ExcludeAuth").equals("1"))));
        }
        return CitationFields.whole(cited, Elements.all(root, "Cite").size());
    }

    private static CslBuilder work(Element record) {
        String type = TYPES.getOrDefault(text(record, "ref-type"), "article-journal");
        CslBuilder item = new CslBuilder(type);
        people(record, "authors", "author", item);
        people(record, "secondary-authors", "editor", item);
        boolean chapter = type.equals("chapter") || type.equals("paper-conference");
        item.set("title", text(record, "titles", "title"));
        item.set("container-title", first(text(record, "periodical", "full-title"),
                text(record, "titles", "secondary-title")));
        item.set("collection-title", chapter ? text(record, "titles", "tertiary-title") : "");
        item.set("volume", text(record, "volume")).set("issue", text(record, "number"))
                .set("page", text(record, "pages"));
        item.date("issued", text(record, "dates", "year"), "", "");
        item.set("DOI", text(record, "electronic-resource-num")).set("publisher", text(record, "publisher"));
        item.set("publisher-place", text(record, "pub-location")).set("edition", text(record, "edition"));
        item.set(type.startsWith("article") ? "ISSN" : "ISBN", text(record, "isbn"));
        if (text(record, "remote-database-name").contains("MEDLINE") || text(record, "accession-num")
                .matches("\\d{6,8}")) {
            item.set("PMID", text(record, "accession-num"));
        }
        return item.set("URL", text(record, "urls", "related-urls", "url"));
    }

    private static void people(Element record, String list, String role, CslBuilder item) {
        Elements.first(record, "contributors", list).ifPresent(people ->
                Elements.of(people, "author").forEach(author -> person(Elements.text(author), role, item)));
    }

    /** EndNote has the family name first; a comma at the end marks a group. */
    private static void person(String name, String role, CslBuilder item) {
        String[] parts = name.split("\\s*,\\s*", 3);
        if (parts.length == 1 || parts[1].isBlank()) {
            item.group(role, parts[0]);
        } else {
            item.person(role, parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        }
    }

    private static String first(String text, String other) {
        return text.isBlank() ? other : text;
    }

    private static String text(Element element, String... path) {
        return Elements.first(element, path).map(Elements::text).orElse("");
    }
}
