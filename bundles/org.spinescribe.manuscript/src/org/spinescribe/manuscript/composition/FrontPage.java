/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.clinical.identifiers.Orcid;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keyword;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.counting.ReportCounts;
import org.spinescribe.language.journal.BodyDemand;
import org.spinescribe.language.journal.HighlightsDemand;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.Quantity;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.ContributorRole;
import org.spinescribe.manuscript.FrontMatter.TitlePageNote;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.sources.characters.Folding;

/** The title page, the abstract and the keywords. */
final class FrontPage {

    private static final String ARTICLE_TYPE = "Case report";

    private final Report report;
    private final ProseBlocks prose;
    /** The numbers of affiliations by their words: the same words are printed once. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<org.spinescribe.manuscript.Affiliation> affiliations = new ArrayList<>();

    FrontPage(Report report, ProseBlocks prose) {
        this.report = report;
        this.prose = prose;
    }

    FrontMatter compose() {
        List<org.spinescribe.manuscript.Author> authors = report.all(Author.class).stream()
                .filter(author -> author.getName() != null).map(this::author).toList();
        return new FrontMatter(title(), report.first(ShortTitle.class).map(ShortTitle::getText).map(prose.inlines()::of),
                ARTICLE_TYPE, authors, affiliations, wordCount().stream().toList(), abstractSections(), keywords(),
                highlightsTitle(), highlights(), abbreviations(), PublicationFacts.of(report));
    }

    private List<Inline> title() {
        return report.first(Title.class).map(Title::getText).map(prose.inlines()::of).orElse(List.of());
    }

    private org.spinescribe.manuscript.Author author(Author author) {
        List<Integer> at = new ArrayList<>();
        for (Affiliation affiliation : author.getAffiliations()) {
            if (!affiliation.eIsProxy()) {
                int number = number(affiliation);
                if (!at.contains(number)) {
                    at.add(number);
                }
            }
        }
        Optional<String> email = author.isCorresponding()
                ? Optional.of(Optional.ofNullable(author.getEmail()).orElse("")) : Optional.empty();
        return new org.spinescribe.manuscript.Author(name(author), text(author.getDegrees()), at, email,
                Optional.ofNullable(author.getOrcid()).map(Orcid::normal), author.isEqualContribution(), author.getRoles().stream()
                        .filter(role -> role.getName() != null).map(FrontPage::role).toList());
    }

    private int number(Affiliation affiliation) {
        String words = text(affiliation.getText());
        return numbers.computeIfAbsent(Folding.of(words), first -> {
            affiliations.add(new org.spinescribe.manuscript.Affiliation(affiliations.size() + 1, words));
            return affiliations.size();
        });
    }

    /** The name of an author on the title page and in all metadata. */
    static AuthorName name(Author author) {
        String name = text(author.getName());
        if (author.isGroup()) {
            return AuthorName.group(name);
        }
        return author.getFamily() == null ? AuthorName.of(name) : AuthorName.of(name, text(author.getFamily()));
    }

    private List<FrontMatter.AbstractSection> abstractSections() {
        List<FrontMatter.AbstractSection> sections = new ArrayList<>();
        for (Abstract part : report.all(Abstract.class)) {
            if (part.getProse() != null) {
                sections.add(new FrontMatter.AbstractSection("", blocks(part.getProse())));
            }
            for (AbstractSection section : part.getSections()) {
                sections.add(new FrontMatter.AbstractSection(section.getHeading(), blocks(section.getProse())));
            }
        }
        return sections;
    }

    private List<Block> blocks(Prose text) {
        return text == null ? List.of() : prose.written(report.text(text));
    }

    private List<org.spinescribe.manuscript.Keyword> keywords() {
        return report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream()).map(Keyword::getTerm)
                .map(FrontPage::text).sorted(alphabetical() ? Comparator.comparing(term -> term.toLowerCase(Locale.ROOT))
                        : (one, other) -> 0).map(FrontPage::keyword).toList();
    }

    private boolean alphabetical() {
        return report.demands().first(KeywordsDemand.class, KeywordsDemand::isAlphabetical).isPresent();
    }

    /** Where the journal asks for the number of words or limits it, its editors want to see it. */
    private Optional<TitlePageNote> wordCount() {
        JournalDemands demands = report.demands();
        if (demands.first(BodyDemand.class, BodyDemand::isCountOnTitlePage).isEmpty()
                && demands.atMost(Quantity.BODY_WORDS).isEmpty() && demands.atMost(Quantity.ABSTRACT_WORDS).isEmpty()) {
            return Optional.empty();
        }
        ReportCounts counts = ReportCounts.of(report);
        return Optional.of(new TitlePageNote(Wording.of("words"), Wording.of("words.text",
                String.format(Locale.ROOT, "%,d", counts.of(Quantity.BODY_WORDS)),
                String.format(Locale.ROOT, "%,d", counts.of(Quantity.ABSTRACT_WORDS)))));
    }

    private String highlightsTitle() {
        return Wording.of(report.demands().first(HighlightsDemand.class, any -> true)
                .filter(demand -> demand.value().isLearningPoints()).isPresent() ? "learning.points" : "highlights");
    }

    private static org.spinescribe.manuscript.Keyword keyword(String term) {
        return new org.spinescribe.manuscript.Keyword(term,
                Vocabularies.best().find(term).map(match -> match.heading().identifier()));
    }

    private static ContributorRole role(Role role) {
        return new ContributorRole(ContributorRoles.title(role.getName()), ContributorRoles.address(role.getName()));
    }

    private List<Block> highlights() {
        return report.first(Highlights.class).map(points -> blocks(points.getProse())).orElse(List.of());
    }

    private List<FrontMatter.Abbreviation> abbreviations() {
        return report.all(Abbreviation.class).stream()
                .filter(abbreviation -> abbreviation.getName() != null && abbreviation.getText() != null)
                .map(abbreviation -> new FrontMatter.Abbreviation(text(abbreviation.getName()),
                        prose.inlines().of(abbreviation.getText()))).toList();
    }

    private static String text(String text) {
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
