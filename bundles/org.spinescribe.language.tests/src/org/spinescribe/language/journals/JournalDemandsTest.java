/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.JournalStandaloneSetup;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.AuthorsDemand;
import org.spinescribe.language.journal.BodyDemand;
import org.spinescribe.language.journal.FloatsDemand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journal.TitleDemand;

import com.google.inject.Injector;

/** {@code everything.journal} has every kind of demand, and follows {@code base.journal}. */
class JournalDemandsTest {

    private static final Injector LANGUAGE = new JournalStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final JournalDemands demands =
            JournalDemands.of((Journal) read("everything").getContents().getFirst());

    @Test
    void everyKindOfDemandIsRead() {
        assertEquals(List.of(), problems("everything"));
        assertEquals(List.of("everything", "base"), demands.chain().stream().map(Journal::getName).toList());
    }

    @Test
    void theNearestJournalSetsTheLimit() {
        assertEquals("20 150 50 100 250 2500 3 6 8 3 10 10 25 6 3 3 5 85",
                most(LimitedQuantity.TITLE_WORDS) + " " + most(LimitedQuantity.TITLE_CHARACTERS) + " "
                + most(LimitedQuantity.SHORT_TITLE_CHARACTERS) + " " + least(LimitedQuantity.ABSTRACT_WORDS) + " "
                + most(LimitedQuantity.ABSTRACT_WORDS) + " " + most(LimitedQuantity.BODY_WORDS) + " "
                + least(LimitedQuantity.KEYWORDS) + " " + most(LimitedQuantity.KEYWORDS) + " "
                + most(LimitedQuantity.FIGURES) + " " + most(LimitedQuantity.TABLES) + " "
                + most(LimitedQuantity.FLOATS) + " " + least(LimitedQuantity.REFERENCES) + " "
                + most(LimitedQuantity.REFERENCES) + " " + most(LimitedQuantity.AUTHORS) + " "
                + most(LimitedQuantity.PATIENTS) + " " + least(LimitedQuantity.HIGHLIGHTS) + " "
                + most(LimitedQuantity.HIGHLIGHTS) + " " + most(LimitedQuantity.HIGHLIGHT_CHARACTERS));
        assertEquals(Optional.empty(), demands.atLeast(LimitedQuantity.FIGURES));
    }

    @Test
    void titleWordingsReplaceThoseOfTheGuideline() {
        assertEquals(List.of(List.of("case report", "illustrative case"), List.of("rare case")),
                demands.nearest(TitleDemand.class, TitleDemand::getWordings).stream()
                        .map(wording -> List.copyOf(wording.value().getTexts())).toList());
    }

    @Test
    void theDemandsOnKeywordsAndAuthorsAreRead() {
        assertEquals("required", demands.keywordVocabulary().orElseThrow().value());
        assertTrue(demands.first(KeywordsDemand.class, KeywordsDemand::isAlphabetical).isPresent());
        assertTrue(demands.first(KeywordsDemand.class, KeywordsDemand::isNotInTitle).isPresent());
        assertEquals("semicolon",
                demands.first(KeywordsDemand.class, demand -> true).orElseThrow().value().getSeparator());
        assertTrue(demands.first(AuthorsDemand.class, AuthorsDemand::isOrcid).isPresent());
        assertTrue(demands.first(AuthorsDemand.class, AuthorsDemand::isDegrees).isPresent());
        assertTrue(demands.first(AuthorsDemand.class, AuthorsDemand::isOneCorresponding).isPresent());
    }

    @Test
    void theDemandsOnTheTextAreRead() {
        assertEquals(List.of("Background", "Case", "Conclusion"),
                demands.abstractHeadings().orElseThrow().value().getHeadings());
        assertTrue(demands.first(AbstractDemand.class, AbstractDemand::isUnstructured).isPresent());
        assertEquals(List.of("abstract", "references", "tables", "legends"),
                demands.first(BodyDemand.class, demand -> true).orElseThrow().value().getExcluded());
        assertTrue(demands.first(BodyDemand.class, BodyDemand::isCountOnTitlePage).isPresent());
        SectionsDemand sections = demands.first(SectionsDemand.class, demand -> true).orElseThrow().value();
        assertTrue(sections.isOrdered());
        assertEquals(List.of(false, false, true, false),
                sections.getSections().stream().map(section -> section.isOptional()).toList());
    }

    @Test
    void placesOfFiguresAndTablesAreRead() {
        assertEquals(List.of("figures"), floats(FloatsDemand::isApart));
        assertEquals(List.of("tables"), floats(FloatsDemand::isInText));
        assertEquals(List.of("floats"), floats(FloatsDemand::isAtEnd));
        assertEquals(8, demands.atMost(LimitedQuantity.FIGURES).orElseThrow().value());
    }

    private List<String> floats(Predicate<FloatsDemand> says) {
        return demands.nearest(FloatsDemand.class, List::of).stream().map(Wanted::value).filter(says)
                .map(FloatsDemand::getSubject).toList();
    }

    @Test
    void aDemandNamesJournalAndSource() {
        List<Wanted<StatementsDemand>> statements = demands.nearest(StatementsDemand.class, List::of);
        assertEquals("Guide for authors, example.org/guide", statements.getFirst().source());
        assertEquals("A colleague", statements.getLast().source());
        assertEquals("Journal of Everything", statements.getLast().journal());
        assertEquals(List.of(false, false, true), statements.stream().map(Wanted::unconfirmed).toList());
        assertEquals("The guideline below", JournalDemands.of((Journal) demands.chain().getLast())
                .atMost(LimitedQuantity.ABSTRACT_WORDS).orElseThrow().journal());
    }

    @Test
    void severitiesOfRulesAreRead() {
        assertEquals(Optional.of(Severity.ERROR), demands.severity("levels/backwards"));
        assertEquals(Optional.of(Severity.IGNORE), demands.severity("prose/unbalanced"));
        assertEquals(Optional.empty(), demands.severity("levels/count"));
    }

    @Test
    void evidenceForGuidelineItemsIsRead() {
        assertEquals(6, demands.items().size());
        assertTrue(demands.items().get(3).value().isIfApplicable());
        assertEquals(List.of(2, 1), demands.items().get(1).value().getWays().stream()
                .map(way -> way.getEvidence().size()).toList());
    }

    @Test
    void mistakesInAJournalFileAreReportedWithTheLine() {
        assertEquals(List.of(
                "1 Nothing says where these demands were read. Add below the name: source \"Guide for authors, "
                        + "address\" read 2026-11.",
                "2 This journal follows itself: faulty → circle → faulty. Delete one of these ‘follows’.",
                "4 At most 250, but at least 300: nothing can be both.",
                "5 ‘2.5’ is no whole number; this limit demands nothing.",
                "6 At most 8, but at least 9: nothing can be both.",
                "7 There is no statement ‘fundings’. There are: consent, ethics, funding, conflicts, data, ai-use, "
                        + "contributions, acknowledgements.",
                "8 There is no rule ‘levels/backword’. ‘spinescribe rules’ lists them.",
                "9 There is no statement ‘consents’. There are: consent, ethics, funding, conflicts, data, ai-use, "
                        + "contributions, acknowledgements."), problems("faulty"));
    }

    private static List<String> problems(String name) {
        return LANGUAGE.getInstance(IResourceValidator.class)
                .validate(read(name), CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> issue.getLineNumber() + " " + issue.getMessage()).sorted().toList();
    }

    private static Resource read(String name) {
        return LANGUAGE.getInstance(XtextResourceSet.class).getResource(
                URI.createFileURI(Path.of("fixtures/journals/" + name + ".journal").toAbsolutePath().toString()), true);
    }

    private int most(LimitedQuantity quantity) {
        return demands.atMost(quantity).orElseThrow().value();
    }

    private int least(LimitedQuantity quantity) {
        return demands.atLeast(quantity).orElseThrow().value();
    }
}
