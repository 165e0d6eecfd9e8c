/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.rules.Occasion;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.abbreviations.DefinedTwice;
import org.spinescribe.language.rules.abbreviations.UndefinedAbbreviation;
import org.spinescribe.language.rules.abbreviations.UnknownAbbreviation;
import org.spinescribe.language.rules.abbreviations.UnusedAbbreviation;
import org.spinescribe.language.rules.authors.ContributorRole;
import org.spinescribe.language.rules.authors.OrcidChecksum;
import org.spinescribe.language.rules.citations.BibliographyBroken;
import org.spinescribe.language.rules.citations.BibliographyMissing;
import org.spinescribe.language.rules.citations.CitationInQuotes;
import org.spinescribe.language.rules.citations.ImpossibleNumbers;
import org.spinescribe.language.rules.citations.MalformedNumbers;
import org.spinescribe.language.rules.citations.NumberMissing;
import org.spinescribe.language.rules.citations.Preprint;
import org.spinescribe.language.rules.citations.RepeatedWork;
import org.spinescribe.language.rules.citations.RetractedWork;
import org.spinescribe.language.rules.citations.SameWorkTwice;
import org.spinescribe.language.rules.citations.UncitedWork;
import org.spinescribe.language.rules.citations.UnknownWork;
import org.spinescribe.language.rules.consistency.AgeContradicted;
import org.spinescribe.language.rules.consistency.FollowUp;
import org.spinescribe.language.rules.consistency.Percentage;
import org.spinescribe.language.rules.consistency.PostoperativeTime;
import org.spinescribe.language.rules.consistency.SexContradicted;
import org.spinescribe.language.rules.consistency.SideContradicted;
import org.spinescribe.language.rules.consistency.StageCount;
import org.spinescribe.language.rules.consistency.TableSum;
import org.spinescribe.language.rules.consistency.TimelineOrder;
import org.spinescribe.language.rules.figures.AlternativeText;
import org.spinescribe.language.rules.figures.ColourMode;
import org.spinescribe.language.rules.figures.FigureFile;
import org.spinescribe.language.rules.figures.FigureResolution;
import org.spinescribe.language.rules.figures.PanelLetters;
import org.spinescribe.language.rules.figures.TypedNumber;
import org.spinescribe.language.rules.figures.UnknownDrawing;
import org.spinescribe.language.rules.figures.UnknownFloat;
import org.spinescribe.language.rules.figures.UnmentionedFigure;
import org.spinescribe.language.rules.guideline.MissingItem;
import org.spinescribe.language.rules.journal.AbstractCitations;
import org.spinescribe.language.rules.journal.AbstractHeadings;
import org.spinescribe.language.rules.journal.AbstractLength;
import org.spinescribe.language.rules.journal.Attachments;
import org.spinescribe.language.rules.journal.AuthorCount;
import org.spinescribe.language.rules.journal.AuthorDetails;
import org.spinescribe.language.rules.journal.Blinding;
import org.spinescribe.language.rules.journal.BodyLength;
import org.spinescribe.language.rules.journal.CaseReportsTaken;
import org.spinescribe.language.rules.journal.CorrespondingAuthor;
import org.spinescribe.language.rules.journal.FloatCount;
import org.spinescribe.language.rules.journal.FollowsItself;
import org.spinescribe.language.rules.journal.HighlightCount;
import org.spinescribe.language.rules.journal.KeywordCount;
import org.spinescribe.language.rules.journal.KeywordInTitle;
import org.spinescribe.language.rules.journal.KeywordOrder;
import org.spinescribe.language.rules.journal.KeywordWording;
import org.spinescribe.language.rules.journal.PatientCount;
import org.spinescribe.language.rules.journal.ReferenceCount;
import org.spinescribe.language.rules.journal.RequiredSectionOrder;
import org.spinescribe.language.rules.journal.RequiredSections;
import org.spinescribe.language.rules.journal.RequiredStatements;
import org.spinescribe.language.rules.journal.ShortTitleLength;
import org.spinescribe.language.rules.journal.StatementWording;
import org.spinescribe.language.rules.journal.TitleLength;
import org.spinescribe.language.rules.journal.TitleWording;
import org.spinescribe.language.rules.keywords.DuplicateKeyword;
import org.spinescribe.language.rules.keywords.EntryTerm;
import org.spinescribe.language.rules.keywords.MisspeltKeyword;
import org.spinescribe.language.rules.keywords.OutdatedKeyword;
import org.spinescribe.language.rules.keywords.OutsideVocabulary;
import org.spinescribe.language.rules.keywords.TermVariant;
import org.spinescribe.language.rules.levels.AmbiguousPair;
import org.spinescribe.language.rules.levels.HyphenInRange;
import org.spinescribe.language.rules.levels.InstrumentationTooShort;
import org.spinescribe.language.rules.levels.LevelNotExisting;
import org.spinescribe.language.rules.levels.LevelUnreadable;
import org.spinescribe.language.rules.levels.LevelsBackwards;
import org.spinescribe.language.rules.levels.LevelsContradicted;
import org.spinescribe.language.rules.levels.LevelsCounted;
import org.spinescribe.language.rules.levels.MixedNotation;
import org.spinescribe.language.rules.levels.OperatedElsewhere;
import org.spinescribe.language.rules.levels.RegionContradicted;
import org.spinescribe.language.rules.privacy.CalendarDate;
import org.spinescribe.language.rules.privacy.ContactDetails;
import org.spinescribe.language.rules.privacy.DeviceNumber;
import org.spinescribe.language.rules.privacy.ExactAge;
import org.spinescribe.language.rules.privacy.ImageMetadata;
import org.spinescribe.language.rules.privacy.NamedInstitution;
import org.spinescribe.language.rules.privacy.PatientName;
import org.spinescribe.language.rules.privacy.RecordNumber;
import org.spinescribe.language.rules.privacy.VeryOldAge;
import org.spinescribe.language.rules.prose.UnbalancedMarkup;
import org.spinescribe.language.rules.prose.UnknownPart;
import org.spinescribe.language.rules.prose.UnknownValue;
import org.spinescribe.language.rules.publication.ArticleDates;
import org.spinescribe.language.rules.publication.GrantStated;
import org.spinescribe.language.rules.publication.UnknownLicence;
import org.spinescribe.language.rules.scales.ChangeContradicted;
import org.spinescribe.language.rules.scales.IllegalValue;
import org.spinescribe.language.rules.scales.IntactWithoutDeficit;
import org.spinescribe.language.rules.scales.ScoreContradicted;
import org.spinescribe.language.rules.scales.SinsParts;
import org.spinescribe.language.rules.scales.SinsStability;
import org.spinescribe.language.rules.scales.UnknownScale;
import org.spinescribe.language.rules.structure.AbstractNumbers;
import org.spinescribe.language.rules.structure.AuthorMissing;
import org.spinescribe.language.rules.structure.DuplicateName;
import org.spinescribe.language.rules.structure.Incomplete;
import org.spinescribe.language.rules.structure.NotClosed;
import org.spinescribe.language.rules.structure.NumberExpected;
import org.spinescribe.language.rules.structure.Repeated;
import org.spinescribe.language.rules.structure.SectionOrder;
import org.spinescribe.language.rules.structure.SettingsBroken;
import org.spinescribe.language.rules.structure.StrayText;
import org.spinescribe.language.rules.structure.TitleMissing;
import org.spinescribe.language.rules.style.DecimalComma;
import org.spinescribe.language.rules.style.DoubleWord;
import org.spinescribe.language.rules.style.HyphenForMinus;
import org.spinescribe.language.rules.style.Spelling;
import org.spinescribe.language.rules.style.Thousands;
import org.spinescribe.language.rules.style.Units;
import org.spinescribe.language.rules.supplements.SupplementFile;
import org.spinescribe.language.rules.supplements.UnmentionedSupplement;
import org.spinescribe.language.rules.tables.TableFile;
import org.spinescribe.language.rules.tables.UnmentionedTable;

/** All rules. */
public final class Rules {

    /** By group; what they find does not depend on the order. */
    public static final List<Rule> ALL = List.of(
            // structure
            new Reading("structure/syntax"), new Reading("structure/unknown-name"),
            new Reading(Allowances.UNUSED), new Reading(Allowances.NO_REASON),
            new AbstractNumbers(), new AuthorMissing(), new DuplicateName(), new Incomplete(), new NotClosed(),
            new NumberExpected(), new Repeated(), new SectionOrder(), new SettingsBroken(), new StrayText(),
            new TitleMissing(),
            // authors
            new ContributorRole(), new OrcidChecksum(),
            // guideline
            new MissingItem(),
            // journal
            new AbstractCitations(), new AbstractHeadings(), new AbstractLength(), new Attachments(),
            new AuthorCount(), new AuthorDetails(), new Blinding(), new BodyLength(), new CaseReportsTaken(),
            new CorrespondingAuthor(), new FloatCount(), new FollowsItself(), new HighlightCount(),
            new KeywordCount(), new KeywordInTitle(), new KeywordOrder(), new KeywordWording(), new PatientCount(),
            new ReferenceCount(), new RequiredSectionOrder(), new RequiredSections(), new RequiredStatements(),
            new ShortTitleLength(), new StatementWording(), new TitleLength(), new TitleWording(),
            // levels
            new AmbiguousPair(), new HyphenInRange(), new InstrumentationTooShort(), new LevelNotExisting(),
            new LevelUnreadable(), new LevelsBackwards(), new LevelsContradicted(), new LevelsCounted(),
            new MixedNotation(), new OperatedElsewhere(), new RegionContradicted(),
            // scales
            new ChangeContradicted(), new IllegalValue(), new IntactWithoutDeficit(), new ScoreContradicted(),
            new SinsParts(), new SinsStability(), new UnknownScale(),
            // consistency
            new AgeContradicted(), new FollowUp(), new Percentage(), new PostoperativeTime(), new SexContradicted(),
            new SideContradicted(), new StageCount(), new TableSum(), new TimelineOrder(),
            // keywords
            new DuplicateKeyword(), new EntryTerm(), new MisspeltKeyword(), new OutdatedKeyword(),
            new OutsideVocabulary(), new TermVariant(),
            // abbreviations
            new DefinedTwice(), new UndefinedAbbreviation(), new UnknownAbbreviation(), new UnusedAbbreviation(),
            // citations
            new BibliographyBroken(), new BibliographyMissing(), new CitationInQuotes(), new ImpossibleNumbers(),
            new MalformedNumbers(), new NumberMissing(), new Preprint(), new RepeatedWork(), new RetractedWork(),
            new SameWorkTwice(), new UncitedWork(), new UnknownWork(),
            // figures
            new AlternativeText(), new ColourMode(), new FigureFile(), new FigureResolution(), new PanelLetters(),
            new TypedNumber(), new UnknownFloat(), new UnknownDrawing(), new UnmentionedFigure(),
            // tables
            new TableFile(), new UnmentionedTable(),
            // supplements
            new SupplementFile(), new UnmentionedSupplement(),
            // publication
            new ArticleDates(), new GrantStated(), new UnknownLicence(),
            // prose
            new UnbalancedMarkup(), new UnknownPart(), new UnknownValue(),
            // style
            new DecimalComma(), new DoubleWord(), new HyphenForMinus(), new Spelling(), new Thousands(), new Units(),
            // privacy
            new CalendarDate(), new ContactDetails(), new DeviceNumber(), new ExactAge(), new ImageMetadata(),
            new NamedInstitution(), new PatientName(), new RecordNumber(), new VeryOldAge());

    private Rules() {
    }

    /** Whether a rule runs at every keystroke, as its page says. */
    static boolean runsWhileTyping(Rule rule) {
        return RulePage.of(rule.id()).runs() == Occasion.WHILE_TYPING;
    }

    /** The rule of an identifier. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
