/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.drafts.Block;
import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Inline;
import org.spinescribe.drafts.parts.AbstractParts;
import org.spinescribe.drafts.parts.SourceBlock;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The front matter of an article: title, authors, affiliations, keywords, abstracts. */
final class JatsFront {

    private final JatsContext context;
    private final Element meta;
    final List<Draft.Affiliation> affiliations = new ArrayList<>();
    final List<Contributor> authors = new ArrayList<>();
    final List<Draft.Keyword> keywords = new ArrayList<>();
    final Map<String, String> abbreviations = new LinkedHashMap<>();
    final List<Draft.Section> abstractParts = new ArrayList<>();
    final List<Block> highlights = new ArrayList<>();
    final Map<String, List<Block>> statements;

    JatsFront(JatsContext context, Element meta, Map<String, List<Block>> statements) {
        this.context = context;
        this.meta = meta;
        this.statements = statements;
    }

    List<Inline> title() {
        List<Inline> title = Elements.first(meta, "title-group", "article-title").map(each -> new ArrayList<>(
                InlineReader.text(context, each))).orElse(new ArrayList<>());
        Elements.first(meta, "title-group", "subtitle").ifPresent(subtitle -> {
            title.add(Inline.Words.made(": "));
            title.addAll(InlineReader.text(context, subtitle));
        });
        return title;
    }

    List<Inline> shortTitle() {
        return Elements.first(meta, "title-group", "alt-title")
                .filter(each -> Elements.attribute(each, "alt-title-type")
                .matches("(?i).*(?:running|short|right|left).*")).map(each -> InlineReader.text(context, each))
                .orElse(List.of());
    }

    void read() {
        contributors();
        for (Element group : Elements.of(meta, "kwd-group")) {
            keywords(group);
        }
        for (Element each : Elements.of(meta, "abstract")) {
            summary(each);
        }
        Elements.of(meta, "trans-abstract")
                .forEach(each -> context.remark("other-abstract", each, Elements.words(each)));
        notes();
        funding();
    }

    // ---- Authors ---------------------------------------------------------------------------------------------------

    private void contributors() {
        Map<String, Integer> indexes = new HashMap<>();
        List<Element> places = Elements.all(meta, "aff");
        for (Element aff : places) {
            indexes.put(Elements.attribute(aff, "id"), affiliations.size());
            affiliations.add(new Draft.Affiliation(address(aff), context.places.of(aff)));
        }
        indexes.remove("");
        details();
        for (Element group : Elements.of(meta, "contrib-group")) {
            for (Element contrib : Elements.all(group, "contrib")) {
                String type = Elements.attribute(contrib, "contrib-type");
                if (type.isEmpty() || type.equals("author")) {
                    author(contrib, group, indexes, places);
                } else {
                    context.remark("contributor", contrib, type, Elements.words(contrib));
                }
            }
        }
    }

    /** Addresses and identifiers of people and places, of which a report takes the few that journals print. */
    private void details() {
        List<String> details = Stream.concat(Elements.of(meta, "contrib-group").stream(),
                Elements.all(meta, "aff").stream())
                .flatMap(part -> Stream.of("email", "uri", "ext-link", "contrib-id", "institution-id")
                        .flatMap(name -> Elements.all(part, name).stream())).map(Elements::text)
                        .filter(text -> !text.isEmpty()).toList();
        if (!details.isEmpty()) {
            context.remark("author-details", meta, String.join(", ", details));
        }
    }

    private static String address(Element aff) {
        StringBuilder text = new StringBuilder();
        add(aff, text);
        return text.toString().replaceAll("[\\s\u00A0]+", " ").replaceAll("\\s+,", ",").strip()
                .replaceFirst("[;,.]$", "");
    }

    private static void add(Element parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node) {
                case Element element when Elements.name(element).matches("label|email|institution-id") -> { }
                case Element element when Elements.name(element).equals("sup") && text.toString().isBlank() -> { }
                case Element element -> {
                    boolean part = Elements.name(element).matches("institution|addr-line|country|city|state");
                    boolean joined = !part || text.isEmpty() || text.toString().matches("(?s).*[\\s,]");
                    text.append(joined ? "" : ", ");
                    add(element, text);
                }
                default -> text.append(node.getNodeType() == Node.TEXT_NODE ? node.getNodeValue() : "");
            }
        }
    }

    private void author(Element contrib, Element group, Map<String, Integer> indexes, List<Element> places) {
        String name = Elements.all(contrib, "name").stream().findFirst().map(JatsFront::name)
                .or(() -> Elements.first(contrib, "string-name").map(JatsFront::name))
                .or(() -> Elements.first(contrib, "collab").map(collab -> collab(collab)))
                .orElse("");
        if (name.isEmpty()) {
            context.remark("contributor", contrib, "author", Elements.words(contrib));
            return;
        }
        List<Integer> found = Elements.all(contrib, "xref").stream().filter(each -> Elements.attribute(each, "ref-type")
                .equals("aff")
                || indexes.containsKey(Elements.attribute(each, "rid")))
                .flatMap(each -> Stream.of(Elements.attribute(each, "rid").split("\\s+")))
                .filter(indexes::containsKey).map(indexes::get).distinct().toList();
        if (found.isEmpty()) {
            found = Elements.all(contrib, "aff").stream().map(places::indexOf).filter(index -> index >= 0).toList();
        }
        if (found.isEmpty() && places.size() == 1) {
            found = List.of(0);
        }
        boolean corresponding = Elements.attribute(contrib, "corresp").equals("yes")
                || Elements.all(contrib, "xref").stream()
                .anyMatch(each -> Elements.attribute(each, "ref-type").equals("corresp"));
        authors.add(new Contributor(name, Elements.all(contrib, "degrees").stream().map(Elements::text)
                .collect(Collectors.joining(", ")),
                found, corresponding ? email(contrib) : "", orcid(contrib), corresponding,
                Elements.attribute(contrib, "equal-contrib").equals("yes"), roles(contrib),
                context.places.of(contrib)));
    }

    private String collab(Element collab) {
        StringBuilder text = new StringBuilder();
        for (Node node = collab.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(node instanceof Element element && Elements.name(element).matches("contrib-group|aff|xref") ? ""
                    : node.getTextContent());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    static String name(Element name) {
        String family = Elements.first(name, "surname").map(Elements::text).orElse("");
        String given = Elements.first(name, "given-names").map(Elements::text).orElse("");
        String suffix = Elements.first(name, "suffix").map(Elements::text).orElse("");
        return family.isEmpty() ? Elements.text(name)
                : (given + " " + family + (suffix.isEmpty() ? "" : " " + suffix)).strip();
    }

    private String email(Element contrib) {
        Optional<String> own = Elements.all(contrib, "email").stream().map(Elements::text).findFirst();
        return own.or(() -> Elements.all(contrib, "xref").stream().filter(each -> Elements.attribute(each, "ref-type")
                .equals("corresp"))
                .flatMap(each -> Elements.all(meta, "corresp").stream()
                .filter(corresp -> Elements.attribute(corresp, "id")
                        .equals(Elements.attribute(each, "rid")))).flatMap(corresp -> Elements.all(corresp, "email")
                        .stream())
                .map(Elements::text).findFirst()).or(() -> Elements.all(meta, "corresp").stream()
                        .flatMap(corresp -> Elements.all(corresp, "email").stream()).map(Elements::text).findFirst())
                        .orElse("");
    }

    private static String orcid(Element contrib) {
        Matcher id = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]")
                .matcher(Elements.all(contrib, "contrib-id").stream()
                .map(Elements::text).collect(Collectors.joining(" ")) + " " + Elements.all(contrib, "uri").stream()
                        .map(Elements::text).collect(Collectors.joining(" ")));
        return id.find() ? id.group() : "";
    }

    /** The identifiers of CRediT roles end the addresses of the taxonomy. */
    private static List<String> roles(Element contrib) {
        return Elements.all(contrib, "role").stream().map(role -> {
            String address = Elements.attribute(role, "vocab-term-identifier").isEmpty()
                    ? Elements.attribute(role, "content-type")
                    : Elements.attribute(role, "vocab-term-identifier");
            Matcher id = Pattern.compile("credit\\.niso\\.org/contributor-roles/([a-z-]+)/?").matcher(address);
            return id.find() ? id.group(1) : "";
        }).filter(id -> !id.isEmpty()).distinct().toList();
    }

    // ---- Keywords and abstracts ------------------------------------------------------------------------------------

    private void keywords(Element group) {
        String type = Elements.attribute(group, "kwd-group-type");
        if (type.startsWith("abbr")) {
            for (Element each : Elements.all(group, "kwd")) {
                String[] parts = Elements.text(each).split("\\s*[,:–=]\\s*", 2);
                if (parts.length == 2) {
                    abbreviations.put(parts[0], parts[1]);
                } else {
                    context.remark("abbreviation", each, Elements.words(each));
                }
            }
            return;
        }
        Elements.all(group, "kwd")
                .forEach(each -> keywords.add(new Draft.Keyword(Elements.text(each), context.places.of(each))));
        Elements.all(group, "compound-kwd")
                .forEach(each -> keywords.add(new Draft.Keyword(Elements.text(each), context.places.of(each))));
    }

    private void summary(Element summary) {
        String type = Elements.attribute(summary, "abstract-type");
        JatsBlocks blocks = new JatsBlocks(context);
        if (type.matches("key-points|highlights|executive-summary|author-highlights|precis")) {
            Elements.of(summary).stream().filter(each -> !Elements.name(each).equals("title"))
                    .forEach(each -> blocks.add(each, 1, highlights));
        } else if (type.isEmpty() || type.matches("section|structured|summary|short") && abstractParts.isEmpty()) {
            parts(summary, blocks);
        } else {
            context.remark("other-abstract", summary, Elements.words(summary));
        }
    }

    private void parts(Element summary, JatsBlocks blocks) {
        List<SourceBlock.Paragraph> lines = new ArrayList<>();
        for (Element each : Elements.of(summary)) {
            switch (Elements.name(each)) {
                case "sec" -> {
                    add(lines);
                    List<Block> content = new ArrayList<>();
                    Elements.of(each).stream().filter(part -> !Elements.name(part).equals("title"))
                            .forEach(part -> blocks.add(part, 1, content));
                    abstractParts.add(new Draft.Section(Elements.first(each, "title").map(Elements::text).orElse("")
                            .replaceFirst("[.:]$", ""), content, context.places.of(each)));
                }
                case "title" -> { }
                default -> lines.add(new SourceBlock.Paragraph(SourceBlock.Role.ABSTRACT, 0,
                        InlineReader.text(context, each),
                        SourceBlock.Look.ORDINARY, Optional.empty(), List.of(), context.places.of(each)));
            }
        }
        add(lines);
    }

    private void add(List<SourceBlock.Paragraph> lines) {
        abstractParts.addAll(AbstractParts.of(lines, UnaryOperator.identity()));
        lines.clear();
    }

    // ---- Notes and money -------------------------------------------------------------------------------------------

    private void notes() {
        for (Element note : Elements.all(meta, "fn")) {
            String kind = Elements.attribute(note, "fn-type");
            String statement = kind.matches("conflict|coi-statement") ? "conflicts" : kind.equals("con")
                    ? "contributions"
                    : kind.matches("financial-disclosure|supported-by") ? "funding" : "";
            if (statement.isEmpty()) {
                context.remark("note", note, Elements.words(note));
            } else {
                statements.computeIfAbsent(statement, each -> new ArrayList<>())
                        .addAll(new JatsBlocks(context).of(note, 1));
            }
        }
        for (Element corresp : Elements.all(meta, "corresp")) {
            context.remark("address", corresp, Elements.words(corresp));
        }
    }

    private void funding() {
        for (Element statement : Elements.all(meta, "funding-statement")) {
            List<Inline> text = InlineReader.text(context, statement);
            statements.computeIfAbsent("funding", each -> new ArrayList<>())
                    .add(new Block.Paragraph(text, context.places.of(statement)));
        }
        Elements.all(meta, "award-group").forEach(award -> context.remark("award", award, Elements.words(award)));
    }
}
