/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.privacy.Identifier;
import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.privacy.Identifiers;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.language.abbreviations.WellKnownForms;
import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** Everything that tells who the authors of a manuscript are, and where they work. */
final class Identity {

    /** Shorter parts of an affiliation, such as MA, are words of their own. */
    private static final int SHORTEST_PLACE = 4;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/-]*\\d[\\p{L}\\p{N}/-]*");
    private static final int SHORTEST_NUMBER = 4;

    /** Not even their number is told. */
    private static final Pattern SEVERAL = Pattern.compile(
            "\\[authors?](?:(?:, and|,| and| &|;)?[ \u00A0]\\[authors?])++");

    private final List<AuthorNames> authors;
    /** What is looked for, in this order, with what stands in its place. */
    private final Map<Pattern, String> words = new LinkedHashMap<>();
    /** Short forms that the manuscript spells out: where initials look like one, they are taken for it. */
    private final Set<String> shortForms = new TreeSet<>();
    private final Set<String> hidden = new TreeSet<>();

    private Identity(List<AuthorNames> authors) {
        this.authors = authors;
    }

    static Identity of(Manuscript manuscript) {
        Identity identity = new Identity(manuscript.front().authors().stream().map(Author::name)
                .filter(name -> !name.isBlank()).map(AuthorNames::of).toList());
        identity.addNumbers(manuscript);
        manuscript.front().authors().forEach(author -> {
            author.email().filter(email -> !email.isBlank()).ifPresent(email -> identity.add(email, "[e-mail]"));
            author.orcid().ifPresent(orcid -> identity.add(orcid, "[ORCID iD]"));
        });
        manuscript.front().affiliations().forEach(identity::add);
        manuscript.references().stream().filter(identity::isOwn).flatMap(reference -> reference.work().stream())
                .forEach(identity::addWork);
        identity.addNames(manuscript);
        return identity;
    }

    private void addNames(Manuscript manuscript) {
        manuscript.front().abbreviations().stream().map(Abbreviation::shortForm).forEach(shortForms::add);
        authors.forEach(author -> author.patterns().forEach(pattern -> words.put(pattern, "[author]")));
        authors.stream().filter(author -> !author.given().isEmpty()).flatMap(author -> author.initials().stream())
                .forEach(pattern -> words.put(pattern, "[author]"));
    }

    private boolean isShortForm(String word) {
        return shortForms.contains(word) || WellKnownForms.contains(word);
    }

    /** A statement may name a work of the authors by its number. */
    private void addWork(BibliographyEntry work) {
        for (String field : List.of("doi", "pmid", "pmcid")) {
            work.field(field).map(String::strip).filter(number -> number.length() >= SHORTEST_NUMBER)
                    .ifPresent(number -> add(number, "[number]"));
        }
    }

    /** Department, hospital and town, but not the country, which is the last part of several. */
    private void add(Affiliation affiliation) {
        add(affiliation.name(), "[institution]");
        String[] parts = affiliation.name().split("[,;]");
        for (int i = 0; i < Math.max(1, parts.length - 1); i++) {
            String part = parts[i].strip();
            if (part.length() >= SHORTEST_PLACE) {
                add(part, part.contains(" ") ? "[institution]" : "[place]");
            }
        }
    }

    /** Numbers of grants, typed or named by the statement of funding. */
    private void addNumbers(Manuscript manuscript) {
        manuscript.front().publication().grants().forEach(grant -> add(grant.number(), "[number]"));
        for (Statement statement : manuscript.statements()) {
            if (statement.kind().equals("funding")) {
                Matcher number = NUMBER.matcher(text(statement.content()));
                while (number.find()) {
                    if (number.group().length() >= SHORTEST_NUMBER) {
                        add(number.group(), "[number]");
                    }
                }
            }
        }
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .forEach(paragraph -> text.append(PlainText.of(paragraph.text())).append('\n'));
        return text.toString();
    }

    private void add(String secret, String instead) {
        if (secret.isBlank()) {
            return;
        }
        words.put(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret).replace(" ", "\\E[ \u00A0]+\\Q")
                + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead);
    }

    /** A text with something else in place of all that tells who wrote it. */
    String hide(String text) {
        String open = text;
        for (Map.Entry<Pattern, String> each : words.entrySet()) {
            Matcher found = each.getKey().matcher(open);
            open = found.replaceAll(match -> {
                if (isShortForm(match.group())) {
                    return Matcher.quoteReplacement(match.group());
                }
                hidden.add(match.group());
                return Matcher.quoteReplacement(each.getValue());
            });
        }
        return hideInstitutions(SEVERAL.matcher(open).replaceAll("[authors]"));
    }

    private String hideInstitutions(String text) {
        List<Identifier> found = new ArrayList<>(Identifiers.find(Kind.INSTITUTION, text, Beginnings.of(text)));
        StringBuilder open = new StringBuilder(text);
        for (Identifier institution : found.reversed()) {
            hidden.add(text.substring(institution.start(), institution.end()));
            open.replace(institution.start(), institution.end(), "[institution]");
        }
        return open.toString();
    }

    /** Whether one of the authors wrote or edited a work. */
    boolean isOwn(Reference reference) {
        return reference.work().filter(work -> isAmong(work.people("author")) || isAmong(work.people("editor")))
                .isPresent();
    }

    private boolean isAmong(List<PersonName> people) {
        return people.stream().filter(person -> !person.group()).anyMatch(
                person -> authors.stream().anyMatch(author -> author.isSame(person.given(), person.family())));
    }

    /** Whether a name that an author chose, such as that of a file, has a family name in it. */
    boolean isIn(String chosen) {
        String small = chosen.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(author -> small.contains(author.family().toLowerCase(Locale.ROOT)));
    }

    /** All words that were hidden so far, in alphabetical order. */
    Set<String> hidden() {
        return hidden;
    }
}
