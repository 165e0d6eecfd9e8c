/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.characters.Folding;
import org.w3c.dom.Element;

/** How many fields of the references of articles are imported unchanged. */
final class FieldCounts {

    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, List<String>> wrong = new TreeMap<>();

    void add(Path file) throws Exception {
        WrittenReport report = ReportWriter.write(JatsReader.read(file), List.of(), Optional.empty());
        List<BibliographyEntry> works = BibliographyReader.read(report.bibliography(), "references.bib").entries();
        List<Element> citations = new ArrayList<>(Elements.all(XmlFile.withLines(Files.readAllBytes(file))
                .getDocumentElement(), "element-citation"));
        citations.addAll(Elements.all(XmlFile.withLines(Files.readAllBytes(file)).getDocumentElement(),
                "mixed-citation"));
        for (Element citation : citations) {
            String title = first(text(citation, "article-title"), first(text(citation, "chapter-title"),
                    text(citation, "source")));
            Optional<BibliographyEntry> work = works.stream().filter(each -> same(each.field("title").orElse(""), title)
                    && same(each.field("year").orElse(""), text(citation, "year").replaceAll("[a-z]$", "")))
                    .findFirst();
            count("work", work.isPresent(), title);
            work.ifPresent(found -> compare(citation, found));
        }
    }

    private void compare(Element citation, BibliographyEntry work) {
        field(citation, "volume", work, "volume");
        field(citation, "issue", work, "number");
        field(citation, "edition", work, "edition");
        field(citation, "publisher-name", work, "publisher");
        if (!text(citation, "article-title").isEmpty() && !text(citation, "source").isEmpty()) {
            String container = work.field("journal").or(() -> work.field("booktitle")).orElse("");
            count("source", same(container.replaceAll("\\.$", ""), text(citation, "source").replaceAll("\\.$", "")),
                    text(citation, "source") + " / " + container);
        }
        String first = text(citation, "fpage");
        if (!first.isEmpty()) {
            String pages = work.field("pages").or(() -> work.field("eid")).orElse("");
            count("fpage", pages.startsWith(first), first + " / " + pages);
        }
        for (Element id : Elements.all(citation, "pub-id")) {
            String type = Elements.attribute(id, "pub-id-type");
            if (type.matches("doi|pmid|pmcid")) {
                String value = work.field(type).orElse("").replaceFirst("^PMC", "");
                count(type, value.equalsIgnoreCase(Elements.text(id).replaceFirst("^PMC", "")), Elements.text(id)
                        + " / " + value);
            }
        }
        List<Element> names = Elements.all(citation, "surname");
        long people = work.people("author").stream().filter(name -> !name.group()).count()
                + work.people("editor").stream().filter(name -> !name.group()).count();
        count("number of names", people == names.size(), names.size() + " / " + people + ": "
                + work.field("title").orElse(""));
        if (!names.isEmpty() && !work.people("author").isEmpty()) {
            String family = (work.people("author").getFirst().particle() + " "
                    + work.people("author").getFirst().family()).strip();
            count("first surname", same(family, Elements.text(names.getFirst())), Elements.text(names.getFirst())
                    + " / " + family);
        }
    }

    private void field(Element citation, String element, BibliographyEntry work, String field) {
        String text = text(citation, element);
        if (!text.isEmpty()) {
            count(element,
                    same(work.field(field).orElse(""),
                    text.replaceFirst("(?i)(?:st|nd|rd|th) ed.*$|(?<=\\d)(?:st|nd|rd|th)$", "")), text + " / "
                    + work.field(field).orElse(""));
        }
    }

    private void count(String field, boolean same, String shown) {
        if (same) {
            right.merge(field, 1, Integer::sum);
        } else {
            wrong.computeIfAbsent(field, each -> new ArrayList<>()).add(shown);
        }
    }

    private static boolean same(String one, String other) {
        return Folding.of(one.replaceAll("</?(?:i|sup|sub)>", "").replace("--", "-")).equals(Folding.of(other));
    }

    private static String first(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String text(Element element, String name) {
        return Elements.all(element, name).stream().findFirst().map(Elements::text).orElse("");
    }

    double share() {
        double all = right.values().stream().mapToInt(each -> each).sum();
        return all / (all + wrong.values().stream().mapToInt(List::size).sum());
    }

    @Override
    public String toString() {
        return share() + " right: " + right + "\nwrong: " + wrong;
    }
}
