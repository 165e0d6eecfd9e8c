/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.references.CslBuilder;
import org.spinescribe.drafts.references.WorkList;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Word's own list of sources, by their tags. */
final class WordSources {

    private static final Map<String, String> TYPES = Map.of("Book", "book", "BookSection", "chapter", "JournalArticle",
            "article-journal", "ArticleInAPeriodical", "article-magazine", "ConferenceProceedings", "paper-conference",
            "Report", "report", "InternetSite", "webpage", "DocumentFromInternetSite", "webpage", "Patent", "patent");

    private final Map<String, Element> byTag = new LinkedHashMap<>();

    private WordSources() {
    }

    /** No sources at all. */
    static WordSources none() {
        return new WordSources();
    }

    static WordSources read(WordFile file) throws UnreadableDraft {
        WordSources sources = new WordSources();
        for (String part : file.parts()) {
            if (part.matches("customXml/item\\d+\\.xml")) {
                Element root = file.xml(part).orElseThrow().getDocumentElement();
                if (Elements.name(root).equals("Sources")) {
                    Elements.of(root, "Source").forEach(source ->
                            sources.byTag.putIfAbsent(text(source, "Tag"), source));
                }
            }
        }
        return sources;
    }

    /** Adds the work of a tag to a list; returns its key, or nothing when the file does not have the work. */
    Optional<String> add(String tag, WorkList works) {
        return Optional.ofNullable(byTag.get(tag)).flatMap(source -> works.add(work(source).json()));
    }

    private static CslBuilder work(Element source) {
        CslBuilder item = new CslBuilder(TYPES.getOrDefault(text(source, "SourceType"), "document"));
        people(source, "Author", "author", item);
        people(source, "Editor", "editor", item);
        item.set("title", text(source, "Title")).set("container-title", text(source, "JournalName"))
                .set("container-title", text(source, "BookTitle")).set("container-title",
                text(source, "PeriodicalTitle"))
                .set("container-title", text(source, "ConferenceName"));
        item.set("volume", text(source, "Volume")).set("issue", text(source, "Issue"))
                .set("page", text(source, "Pages"));
        item.date("issued", text(source, "Year"), text(source, "Month"), text(source, "Day"));
        return item.set("DOI", text(source, "DOI")).set("URL", text(source, "URL")).set("publisher",
                text(source, "Publisher")).set("publisher-place", text(source, "City"));
    }

    private static void people(Element source, String kind, String role, CslBuilder item) {
        Optional<Element> author = Elements.first(source, "Author", kind);
        author.flatMap(each -> Elements.first(each, "NameList")).ifPresent(list ->
                Elements.of(list, "Person").forEach(person -> item.person(role, text(person, "Last"),
                        (text(person, "First") + " " + text(person, "Middle")).strip(), "")));
        author.flatMap(each -> Elements.first(each, "Corporate")).ifPresent(name ->
                item.group(role, Elements.text(name)));
    }

    private static String text(Element element, String... path) {
        return Elements.first(element, path).map(Elements::text).orElse("");
    }
}
