/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Keyword;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Publication.Grant;
import org.spinescribe.manuscript.Reference;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The metadata of a manuscript as JSON-LD, for search engines and repositories.
 *
 * @see <a href="https://schema.org/ScholarlyArticle">ScholarlyArticle</a>
 */
public final class ArticleData {

    private static final String MESH = "https://id.nlm.nih.gov/mesh/";

    private final Manuscript manuscript;
    private final FrontMatter front;

    private ArticleData(Manuscript manuscript) {
        this.manuscript = manuscript;
        front = manuscript.front();
    }

    /** The metadata as JSON, on several lines. */
    public static String json(Manuscript manuscript) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(new ArticleData(manuscript).article()) + "\n";
    }

    private JsonObject article() {
        JsonObject article = new JsonObject();
        article.addProperty("@context", "https://schema.org");
        article.addProperty("@type", "ScholarlyArticle");
        text(article, "headline", PlainText.of(front.title()));
        text(article, "alternativeHeadline", front.shortTitle().map(PlainText::of).orElse(""));
        text(article, "genre", front.articleType());
        article.addProperty("inLanguage", manuscript.language());
        list(article, "author", front.authors().stream().map(this::author).toList());
        text(article, "abstract", abstractText());
        list(article, "keywords", front.keywords().stream().map(ArticleData::keyword).toList());
        publication(article, front.publication());
        manuscript.journal().ifPresent(journal -> {
            JsonObject periodical = new JsonObject();
            periodical.addProperty("@type", "Periodical");
            periodical.addProperty("name", journal.title());
            article.add("isPartOf", periodical);
        });
        list(article, "citation", manuscript.references().stream().map(ArticleData::citation).toList());
        return article;
    }

    private static void publication(JsonObject article, Publication publication) {
        publication.published().ifPresent(day -> article.addProperty("datePublished", day.toString()));
        publication.licence().ifPresent(terms -> article.addProperty("license", terms.address()));
        publication.copyright().ifPresent(held -> {
            held.year().filter(year -> year.matches("\\d{4}"))
                    .ifPresent(year -> article.addProperty("copyrightYear", Integer.valueOf(year)));
            article.addProperty("copyrightNotice", held.line());
        });
        list(article, "funding", publication.grants().stream().map(ArticleData::grant).toList());
    }

    private static JsonElement grant(Grant grant) {
        JsonObject money = new JsonObject();
        money.addProperty("@type", "Grant");
        money.addProperty("identifier", grant.number());
        JsonObject funder = new JsonObject();
        funder.addProperty("@type", "Organization");
        funder.addProperty("name", grant.funder());
        money.add("funder", funder);
        return money;
    }

    private JsonElement author(Author author) {
        AuthorName name = author.called();
        JsonObject person = new JsonObject();
        person.addProperty("@type", name.group() ? "Organization" : "Person");
        author.orcid().ifPresent(id -> person.addProperty("@id", "https://orcid.org/" + id));
        person.addProperty("name", author.name());
        text(person, "givenName", name.given());
        text(person, "familyName", name.group() ? "" : name.family());
        text(person, "honorificSuffix", author.degrees());
        text(person, "email", author.email().orElse(""));
        list(person, "affiliation", front.affiliations().stream()
                .filter(place -> author.affiliations().contains(place.number()))
                .map(ArticleData::affiliation).toList());
        return person;
    }

    private static JsonElement affiliation(Affiliation affiliation) {
        JsonObject organization = new JsonObject();
        organization.addProperty("@type", "Organization");
        organization.addProperty("name", affiliation.name());
        return organization;
    }

    private String abstractText() {
        return front.abstractSections().stream().map(section -> (section.heading().isBlank() ? ""
                : section.heading() + ": ") + section.content().stream().filter(Block.Paragraph.class::isInstance)
                        .map(block -> PlainText.of(((Block.Paragraph) block).text())).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static JsonElement keyword(Keyword keyword) {
        if (keyword.descriptor().isEmpty()) {
            return new com.google.gson.JsonPrimitive(keyword.term());
        }
        JsonObject term = new JsonObject();
        term.addProperty("@type", "DefinedTerm");
        term.addProperty("@id", MESH + keyword.descriptor().get());
        term.addProperty("name", keyword.term());
        term.addProperty("termCode", keyword.descriptor().get());
        term.addProperty("inDefinedTermSet", MESH);
        return term;
    }

    private static JsonElement citation(Reference reference) {
        JsonObject work = new JsonObject();
        work.addProperty("@type", "CreativeWork");
        reference.work().flatMap(entry -> entry.field("doi")).ifPresent(doi -> work.addProperty("@id",
                "https://doi.org/" + doi));
        work.addProperty("name", reference.work().flatMap(entry -> entry.field("title")).map(StyledText::plain)
                .orElseGet(() -> PlainText.of(reference.text())));
        return work;
    }

    private static void text(JsonObject object, String name, String value) {
        if (!value.isBlank()) {
            object.addProperty(name, value);
        }
    }

    private static void list(JsonObject object, String name, List<JsonElement> values) {
        if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            object.add(name, array);
        }
    }
}
