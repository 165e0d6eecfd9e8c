/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.drafts.references.CslBuilder;
import org.spinescribe.drafts.references.ReferenceString;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import com.google.gson.JsonElement;

/** One work of a list of references, read from its tagged parts. */
final class JatsWork {

    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("journal", "article-journal"),
            Map.entry("book", "book"),
            Map.entry("confproc", "paper-conference"), Map.entry("conf-proc", "paper-conference"),
            Map.entry("thesis", "thesis"),
            Map.entry("report", "report"), Map.entry("gov", "report"), Map.entry("web", "webpage"),
            Map.entry("webpage", "webpage"),
            Map.entry("website", "webpage"), Map.entry("data", "dataset"), Map.entry("software", "software"),
            Map.entry("patent", "patent"), Map.entry("preprint", "article"),
            Map.entry("newspaper", "article-newspaper"),
            Map.entry("commun", "personal_communication"), Map.entry("letter", "personal_communication"));
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");

    private static final Pattern USUAL = Pattern.compile("(?i)\\b(?:doi|pmid|pmcid|vol|no|pp?|in|eds?|editors?|and|edn|"
            + "ed|issn|isbn|volume|issue|pages?)\\b[.:]?");

    /** The words in place of the year of an unpublished work. */
    private static final Pattern TO_COME =
            Pattern.compile("(?i)in press|forthcoming|submitted|accepted|in preparation");

    private JatsWork() {
    }

    /** Whether a citation tags its title or its journal. */
    static boolean isTagged(Element citation) {
        return !text(citation, "article-title").isEmpty() || !text(citation, "source").isEmpty()
                || !text(citation, "chapter-title").isEmpty();
    }

    /**
     * The work of a citation.
     *
     * @param other receives the identifiers of unknown kinds
     */
    static CslBuilder of(Element citation, List<String> other) {
        String kind = Stream.of("publication-type", "citation-type").map(name -> Elements.attribute(citation, name))
                .filter(text -> !text.isEmpty()).findFirst().orElse("journal").toLowerCase(Locale.ROOT);
        String part = first(MarkedTitle.of(citation, "chapter-title"), MarkedTitle.of(citation, "article-title"));
        String source = text(citation, "source").replaceFirst("(?<=\\p{L}{3}|^[^.]{0,60})\\.$", "");
        String type = TYPES.getOrDefault(kind, part.isEmpty() ? "document" : "article-journal");
        boolean chapter = type.equals("book") && !part.isEmpty() && !source.isEmpty();
        CslBuilder item = new CslBuilder(chapter ? "chapter" : type);
        people(citation, item);
        item.set("title", part.isEmpty() ? source : part).set("container-title", part.isEmpty() ? "" : source);
        item.set("volume", text(citation, "volume"))
                .set("issue", first(text(citation, "issue"), text(citation, "supplement")));
        item.set("page", pages(citation));
        String year = text(citation, "year");
        String comments = Elements.all(citation, "comment").stream().map(Elements::text)
                .collect(Collectors.joining(" "));
        Matcher digits = Pattern.compile("(?:1[5-9]|20)\\d\\d").matcher(year);
        item.date("issued", digits.find() ? digits.group() : year.isEmpty() && TO_COME.matcher(comments).matches()
                ? comments : year, month(text(citation, "month")), text(citation, "day"));
        identifiers(citation, item, other);
        item.set("publisher", text(citation, "publisher-name")).set("publisher-place", text(citation, "publisher-loc"));
        item.set("edition", text(citation, "edition").replaceFirst("(?i)(?:st|nd|rd|th)?\\s*(?:ed\\.?|edition)?$", ""));
        item.set("ISBN", text(citation, "isbn")).set("collection-title", text(citation, "series"));
        item.set("event-title", text(citation, "conf-name")).set("event-place", text(citation, "conf-loc"));
        item.set("container-title-short", shortTitle(citation, source));
        return item.set("note", Stream.of(year.isEmpty() && TO_COME.matcher(comments).matches() ? "" : comments,
                text(citation, "date-in-citation"), Elements.name(citation)
                .equals("mixed-citation") ? untagged(citation) : "").filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    /** The printed name of the journal, when the citation also has a printed form. */
    private static String shortTitle(Element citation, String source) {
        return Elements.name(citation.getParentNode()).equals("citation-alternatives")
                ? Elements.of(citation.getParentNode(), "mixed-citation").stream().findFirst()
                        .flatMap(printed -> ReferenceString.parse(Elements.text(printed)))
                        .map(item -> item.json().get("container-title")).map(JsonElement::getAsString)
                        .filter(printed -> !printed.equals(source) && printed.length() < source.length()).orElse("")
                : "";
    }

    /** The words between the parts of a citation, except those that only introduce the next part. */
    private static String untagged(Element citation) {
        StringBuilder text = new StringBuilder();
        for (Node node = citation.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : node instanceof Element ? "\u0001"
                    : "");
        }
        String words = USUAL.matcher(text.toString().replace('\u0001', ' ')).replaceAll(" ")
                .replaceAll("[\\s\u00A0]+", " ");
        return words.chars().filter(Character::isLetter).count() < 3 ? ""
                : words.replaceAll("^[\\s.,;:()\\[\\]–-]+|[\\s,;:(\\[–-]+$", "");
    }

    private static void people(Element citation, CslBuilder item) {
        List<Element> groups = Elements.of(citation, "person-group");
        if (groups.isEmpty()) {
            names(citation, "author", item);
        }
        for (Element group : groups) {
            String role = Elements.attribute(group, "person-group-type");
            names(group, role.equals("editor") || role.equals("translator") ? role : "author", item);
        }
    }

    private static void names(Element parent, String role, CslBuilder item) {
        for (Element each : Elements.of(parent)) {
            switch (Elements.name(each)) {
                case "name", "string-name" -> {
                    String family = text(each, "surname");
                    if (family.isEmpty()) {
                        item.group(role, Elements.text(each));
                    } else {
                        item.person(role, family, text(each, "given-names"), text(each, "suffix"));
                    }
                }
                case "collab", "institution" -> item.group(role, Elements.text(each));
                case "name-alternatives" -> names(each, role, item);
                case "etal" -> item.group(role, "et al.");
                default -> { }
            }
        }
    }

    private static String pages(Element citation) {
        String range = text(citation, "page-range");
        String first = text(citation, "fpage");
        String last = text(citation, "lpage");
        return !range.isEmpty() && (first.isEmpty() || range.contains(",")) ? range : first.isEmpty()
                ? text(citation, "elocation-id")
                : last.isEmpty() || last.equals(first) ? first : first + "-" + last;
    }

    private static void identifiers(Element citation, CslBuilder item, List<String> other) {
        for (Element each : Elements.all(citation, "pub-id")) {
            switch (Elements.attribute(each, "pub-id-type")) {
                case "doi" -> item.set("DOI", Elements.text(each));
                case "pmid" -> item.set("PMID", Elements.text(each));
                case "pmcid", "pmc" -> item.set("PMCID", Elements.text(each).startsWith("PMC") ? Elements.text(each)
                        : "PMC" + Elements.text(each));
                default -> other.add(Elements.text(each));
            }
        }
        for (Element link
                : Stream.concat(Elements.all(citation, "ext-link").stream(), Elements.all(citation, "uri").stream())
                .toList()) {
            String address = first(Elements.attribute(link, "href"), Elements.text(link));
            if (address.contains("doi.org/10.")) {
                item.set("DOI", address.substring(address.indexOf("10.")));
            } else if (address.matches("(?i)https?://.+")) {
                item.set("URL", address);
            }
        }
    }

    private static String month(String text) {
        int named = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
        return named >= 0 ? String.valueOf(named + 1) : text;
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String text(Element element, String name) {
        return Elements.first(element, name).or(() -> Elements.all(element, name).stream().findFirst())
                .map(Elements::text).orElse("");
    }

}
