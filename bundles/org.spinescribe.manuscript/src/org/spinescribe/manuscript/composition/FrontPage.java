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
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
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
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.QuotedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.ContributorRole;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.TitlePageNote;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Origin.Kind;
import org.spinescribe.manuscript.Origin.Stretch;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.sources.characters.Folding;

/** The title page, the abstract and the keywords. */
final class FrontPage {

    private static final String ARTICLE_TYPE = "Case report";

    private final Report report;
    private final ProseBlocks prose;
    /** The numbers of affiliations by their words: equal words are printed once. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<org.spinescribe.manuscript.Affiliation> affiliations = new ArrayList<>();

    FrontPage(Report report, ProseBlocks prose) {
        this.report = report;
        this.prose = prose;
    }

    FrontMatter compose() {
        List<org.spinescribe.manuscript.Author> authors = report.all(Author.class).stream()
                .filter(author -> author.getName() != null).map(this::author).toList();
        return new FrontMatter(title(), report.first(ShortTitle.class)
                .flatMap(title -> QuotedText.of(title, Literals.SHORT_TITLE__TEXT)).map(prose.inlines()::of),
                ARTICLE_TYPE, authors, affiliations, wordCount().stream().toList(), abstractSections(), keywords(),
                highlightsTitle(), highlights(), abbreviations(), PublicationFacts.of(report));
    }

    private List<Inline> title() {
        return report.first(Title.class).flatMap(title -> QuotedText.of(title, Literals.TITLE__TEXT))
                .map(prose.inlines()::of).orElse(List.of());
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
                Optional.ofNullable(author.getOrcid()).map(Orcid::normal), author.isEqualContribution(),
                author.getRoles().stream()
                        .filter(role -> role.getName() != null).map(FrontPage::role).toList(),
                printed(QuotedText.of(author, Literals.AUTHOR__NAME), name(author).printed()));
    }

    private int number(Affiliation affiliation) {
        String words = text(affiliation.getText());
        return numbers.computeIfAbsent(Folding.of(words), first -> {
            affiliations.add(new org.spinescribe.manuscript.Affiliation(affiliations.size() + 1, words,
                    printed(QuotedText.of(affiliation, Literals.AFFILIATION__TEXT), words)));
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
        return report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream())
                .map(FrontPage::keyword).sorted(alphabetical()
                        ? Comparator.comparing(keyword -> keyword.term().toLowerCase(Locale.ROOT))
                        : (one, other) -> 0).toList();
    }

    private boolean alphabetical() {
        return report.demands().first(KeywordsDemand.class, KeywordsDemand::isAlphabetical).isPresent();
    }

    /** The line with the number of words, when the journal asks for or limits it: its editors want to see it. */
    private Optional<TitlePageNote> wordCount() {
        JournalDemands demands = report.demands();
        if (demands.first(BodyDemand.class, BodyDemand::isCountOnTitlePage).isEmpty()
                && demands.atMost(LimitedQuantity.BODY_WORDS).isEmpty()
                && demands.atMost(LimitedQuantity.ABSTRACT_WORDS).isEmpty()) {
            return Optional.empty();
        }
        ReportCounts counts = ReportCounts.of(report);
        return Optional.of(new TitlePageNote(Wording.of("words"), Wording.of("words.text",
                String.format(Locale.ROOT, "%,d", counts.of(LimitedQuantity.BODY_WORDS)),
                String.format(Locale.ROOT, "%,d", counts.of(LimitedQuantity.ABSTRACT_WORDS)))));
    }

    private String highlightsTitle() {
        return Wording.of(report.demands().first(HighlightsDemand.class, any -> true)
                .filter(demand -> demand.value().isLearningPoints()).isPresent() ? "learning.points" : "highlights");
    }

    private static org.spinescribe.manuscript.Keyword keyword(Keyword typed) {
        String term = text(typed.getTerm());
        return new org.spinescribe.manuscript.Keyword(term,
                Vocabularies.best().find(term).map(match -> match.heading().identifier()),
                printed(QuotedText.of(typed, Literals.KEYWORD__TERM), term));
    }

    /** The origin of a text without markup, whose print is part of the quoted text or made from it. */
    private static Origin printed(Optional<QuotedText> quoted, String printed) {
        int start = quoted.map(text -> text.value().indexOf(printed)).orElse(-1);
        if (start < 0) {
            return quoted.map(text -> text.range(0, text.value().length()))
                    .map(range -> Origin.whole(range.offset(), range.length()).asFact(printed.length()))
                    .orElse(Origin.MADE);
        }
        Origin.Builder origin = new Origin.Builder();
        for (int i = start; i < start + printed.length(); i++) {
            Range range = quoted.get().range(i, i + 1);
            origin.add(new Stretch(range.length() == 1 ? Kind.TYPED : Kind.WHOLE, 1, range.offset(), range.length()));
        }
        return origin.build();
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
                        QuotedText.of(abbreviation, Literals.ABBREVIATION__TEXT).map(prose.inlines()::of)
                        .orElseThrow()))
                .toList();
    }

    private static String text(String text) {
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
