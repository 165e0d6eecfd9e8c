/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.language.rules.Occasion;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.abbreviations.AbbreviationsDefinedTwice;
import org.spinescribe.language.rules.abbreviations.AbbreviationsUndefined;
import org.spinescribe.language.rules.abbreviations.AbbreviationsUnknown;
import org.spinescribe.language.rules.abbreviations.AbbreviationsUnused;
import org.spinescribe.language.rules.authors.AuthorsAffiliation;
import org.spinescribe.language.rules.authors.AuthorsFamily;
import org.spinescribe.language.rules.authors.AuthorsGroup;
import org.spinescribe.language.rules.authors.AuthorsOrcid;
import org.spinescribe.language.rules.authors.AuthorsRepeated;
import org.spinescribe.language.rules.authors.AuthorsRole;
import org.spinescribe.language.rules.citations.CitationsAddress;
import org.spinescribe.language.rules.citations.CitationsAsPrinted;
import org.spinescribe.language.rules.citations.CitationsBehindDigit;
import org.spinescribe.language.rules.citations.CitationsBibliographyBroken;
import org.spinescribe.language.rules.citations.CitationsBibliographyMissing;
import org.spinescribe.language.rules.citations.CitationsBibliographySlips;
import org.spinescribe.language.rules.citations.CitationsConcern;
import org.spinescribe.language.rules.citations.CitationsCorrected;
import org.spinescribe.language.rules.citations.CitationsIdentifiers;
import org.spinescribe.language.rules.citations.CitationsImpossible;
import org.spinescribe.language.rules.citations.CitationsBrackets;
import org.spinescribe.language.rules.citations.CitationsCapitals;
import org.spinescribe.language.rules.citations.CitationsInParentheses;
import org.spinescribe.language.rules.citations.CitationsIncomplete;
import org.spinescribe.language.rules.citations.CitationsInQuotes;
import org.spinescribe.language.rules.citations.CitationsJournalSpelling;
import org.spinescribe.language.rules.citations.CitationsLatex;
import org.spinescribe.language.rules.citations.CitationsNoIdentifier;
import org.spinescribe.language.rules.citations.CitationsPreprint;
import org.spinescribe.language.rules.citations.CitationsRepeated;
import org.spinescribe.language.rules.citations.CitationsRetracted;
import org.spinescribe.language.rules.citations.CitationsSameWork;
import org.spinescribe.language.rules.citations.CitationsTypedNumber;
import org.spinescribe.language.rules.citations.CitationsUncited;
import org.spinescribe.language.rules.citations.CitationsUnknown;
import org.spinescribe.language.rules.consistency.ConsistencyAge;
import org.spinescribe.language.rules.consistency.ConsistencyArithmetic;
import org.spinescribe.language.rules.consistency.ConsistencyCorrection;
import org.spinescribe.language.rules.consistency.ConsistencyDemography;
import org.spinescribe.language.rules.consistency.ConsistencyFollowUp;
import org.spinescribe.language.rules.consistency.ConsistencyImpossible;
import org.spinescribe.language.rules.consistency.ConsistencyMeasurement;
import org.spinescribe.language.rules.consistency.ConsistencyPValue;
import org.spinescribe.language.rules.consistency.ConsistencyPercentage;
import org.spinescribe.language.rules.consistency.ConsistencyPostoperative;
import org.spinescribe.language.rules.consistency.ConsistencySex;
import org.spinescribe.language.rules.consistency.ConsistencySide;
import org.spinescribe.language.rules.consistency.ConsistencySpinopelvic;
import org.spinescribe.language.rules.consistency.ConsistencyStages;
import org.spinescribe.language.rules.consistency.ConsistencyTablePercentage;
import org.spinescribe.language.rules.consistency.ConsistencyTableSum;
import org.spinescribe.language.rules.consistency.ConsistencyTimelineOrder;
import org.spinescribe.language.rules.figures.FiguresAlternativeText;
import org.spinescribe.language.rules.figures.FiguresColourMode;
import org.spinescribe.language.rules.figures.FiguresDrawing;
import org.spinescribe.language.rules.figures.FiguresFile;
import org.spinescribe.language.rules.figures.FiguresPanelLetters;
import org.spinescribe.language.rules.figures.FiguresResolution;
import org.spinescribe.language.rules.figures.FiguresTypedNumber;
import org.spinescribe.language.rules.figures.FiguresUnknown;
import org.spinescribe.language.rules.figures.FiguresUnmentioned;
import org.spinescribe.language.rules.guideline.GuidelineItem;
import org.spinescribe.language.rules.journal.JournalAbstractCitations;
import org.spinescribe.language.rules.journal.JournalAbstractHeadings;
import org.spinescribe.language.rules.journal.JournalAbstractLength;
import org.spinescribe.language.rules.journal.JournalAttachment;
import org.spinescribe.language.rules.journal.JournalAuthorCount;
import org.spinescribe.language.rules.journal.JournalAuthorDetails;
import org.spinescribe.language.rules.journal.JournalBlinding;
import org.spinescribe.language.rules.journal.JournalBodyLength;
import org.spinescribe.language.rules.journal.JournalCaseReports;
import org.spinescribe.language.rules.journal.JournalCorrespondingAuthor;
import org.spinescribe.language.rules.journal.JournalFile;
import org.spinescribe.language.rules.journal.JournalFloatCount;
import org.spinescribe.language.rules.journal.JournalFollowsItself;
import org.spinescribe.language.rules.journal.JournalHighlights;
import org.spinescribe.language.rules.journal.JournalKeywordCount;
import org.spinescribe.language.rules.journal.JournalKeywordInTitle;
import org.spinescribe.language.rules.journal.JournalKeywordOrder;
import org.spinescribe.language.rules.journal.JournalKeywordWording;
import org.spinescribe.language.rules.journal.JournalPatientCount;
import org.spinescribe.language.rules.journal.JournalReferenceCount;
import org.spinescribe.language.rules.journal.JournalSectionOrder;
import org.spinescribe.language.rules.journal.JournalSections;
import org.spinescribe.language.rules.journal.JournalShortTitle;
import org.spinescribe.language.rules.journal.JournalStatementWording;
import org.spinescribe.language.rules.journal.JournalStatements;
import org.spinescribe.language.rules.journal.JournalStyle;
import org.spinescribe.language.rules.journal.JournalTitleDetails;
import org.spinescribe.language.rules.journal.JournalTitleLength;
import org.spinescribe.language.rules.journal.JournalTitleWording;
import org.spinescribe.language.rules.keywords.KeywordsDuplicate;
import org.spinescribe.language.rules.keywords.KeywordsEntryTerm;
import org.spinescribe.language.rules.keywords.KeywordsMisspelt;
import org.spinescribe.language.rules.keywords.KeywordsOutdated;
import org.spinescribe.language.rules.keywords.KeywordsUnknown;
import org.spinescribe.language.rules.keywords.KeywordsVariant;
import org.spinescribe.language.rules.levels.LevelsAmbiguous;
import org.spinescribe.language.rules.levels.LevelsBackwards;
import org.spinescribe.language.rules.levels.LevelsContradiction;
import org.spinescribe.language.rules.levels.LevelsCounting;
import org.spinescribe.language.rules.levels.LevelsHyphen;
import org.spinescribe.language.rules.levels.LevelsImplants;
import org.spinescribe.language.rules.levels.LevelsInstrumentation;
import org.spinescribe.language.rules.levels.LevelsNotALevel;
import org.spinescribe.language.rules.levels.LevelsNotExisting;
import org.spinescribe.language.rules.levels.LevelsNotation;
import org.spinescribe.language.rules.levels.LevelsOperatedElsewhere;
import org.spinescribe.language.rules.levels.LevelsRegion;
import org.spinescribe.language.rules.levels.LevelsScrews;
import org.spinescribe.language.rules.privacy.PrivacyContact;
import org.spinescribe.language.rules.privacy.PrivacyDate;
import org.spinescribe.language.rules.privacy.PrivacyDeviceNumber;
import org.spinescribe.language.rules.privacy.PrivacyExactAge;
import org.spinescribe.language.rules.privacy.PrivacyImageMetadata;
import org.spinescribe.language.rules.privacy.PrivacyInstitution;
import org.spinescribe.language.rules.privacy.PrivacyName;
import org.spinescribe.language.rules.privacy.PrivacyRecordNumber;
import org.spinescribe.language.rules.privacy.PrivacyVeryOldAge;
import org.spinescribe.language.rules.prose.ProseFootnoteNesting;
import org.spinescribe.language.rules.prose.ProseFootnoteUnknown;
import org.spinescribe.language.rules.prose.ProseFootnotes;
import org.spinescribe.language.rules.prose.ProseLinkAddress;
import org.spinescribe.language.rules.prose.ProseLooksLikeMarkup;
import org.spinescribe.language.rules.prose.ProsePlainText;
import org.spinescribe.language.rules.prose.ProseUnbalanced;
import org.spinescribe.language.rules.prose.ProseUnknownPart;
import org.spinescribe.language.rules.prose.ProseUnknownValue;
import org.spinescribe.language.rules.publication.PublicationGrant;
import org.spinescribe.language.rules.publication.PublicationHistory;
import org.spinescribe.language.rules.publication.PublicationLicence;
import org.spinescribe.language.rules.scales.ScalesAisE;
import org.spinescribe.language.rules.scales.ScalesChange;
import org.spinescribe.language.rules.scales.ScalesContradiction;
import org.spinescribe.language.rules.scales.ScalesSins;
import org.spinescribe.language.rules.scales.ScalesSinsStability;
import org.spinescribe.language.rules.scales.ScalesUnknown;
import org.spinescribe.language.rules.scales.ScalesDefinition;
import org.spinescribe.language.rules.scales.ScalesRegion;
import org.spinescribe.language.rules.scales.ScalesSeverity;
import org.spinescribe.language.rules.scales.ScalesPercentage;
import org.spinescribe.language.rules.scales.ScalesSum;
import org.spinescribe.language.rules.scales.ScalesRecoveryRate;
import org.spinescribe.language.rules.scales.ScalesValue;
import org.spinescribe.language.rules.structure.StructureAbstractNumbers;
import org.spinescribe.language.rules.structure.StructureAuthorMissing;
import org.spinescribe.language.rules.structure.StructureCheckFailed;
import org.spinescribe.language.rules.structure.StructureDuplicateName;
import org.spinescribe.language.rules.structure.StructureIncomplete;
import org.spinescribe.language.rules.structure.StructureNotClosed;
import org.spinescribe.language.rules.structure.StructureFactWord;
import org.spinescribe.language.rules.structure.StructureNumberExpected;
import org.spinescribe.language.rules.structure.StructurePlaceholder;
import org.spinescribe.language.rules.structure.StructureRepeated;
import org.spinescribe.language.rules.structure.StructureSectionOrder;
import org.spinescribe.language.rules.structure.StructureSettings;
import org.spinescribe.language.rules.structure.StructureStray;
import org.spinescribe.language.rules.structure.StructureTitleMissing;
import org.spinescribe.language.rules.structure.StructureUnprintable;
import org.spinescribe.language.rules.style.StyleDecimalComma;
import org.spinescribe.language.rules.style.StyleDoubleWord;
import org.spinescribe.language.rules.style.StyleMinus;
import org.spinescribe.language.rules.style.StylePValue;
import org.spinescribe.language.rules.style.StyleSigns;
import org.spinescribe.language.rules.style.StyleSpacedLevel;
import org.spinescribe.language.rules.style.StyleSpelling;
import org.spinescribe.language.rules.style.StyleThousands;
import org.spinescribe.language.rules.style.StyleUnits;
import org.spinescribe.language.rules.supplements.SupplementsFile;
import org.spinescribe.language.rules.supplements.SupplementsUnmentioned;
import org.spinescribe.language.rules.tables.TablesCells;
import org.spinescribe.language.rules.tables.TablesFile;
import org.spinescribe.language.rules.tables.TablesUnmentioned;

/** All rules. */
public final class Rules {

    /** All rules by group; their findings do not depend on the order. */
    public static final List<Rule> ALL = List.of(
            // structure
            new Reading("structure/syntax"), new Reading("structure/unknown-name"), new Reading(Allowances.UNUSED),
            new Reading(Allowances.NO_REASON), new StructureAbstractNumbers(), new StructureAuthorMissing(),
            new StructureCheckFailed(), new StructureDuplicateName(), new StructureIncomplete(),
            new StructureNotClosed(), new StructureNumberExpected(), new StructureFactWord(),
            new StructurePlaceholder(), new StructureRepeated(), new StructureSectionOrder(), new StructureSettings(),
            new StructureStray(), new StructureTitleMissing(), new StructureUnprintable(),
            // authors
            new AuthorsRole(), new AuthorsOrcid(), new AuthorsFamily(), new AuthorsGroup(), new AuthorsAffiliation(),
            new AuthorsRepeated(),
            // guideline
            new GuidelineItem(),
            // journal
            new JournalAbstractCitations(), new JournalAbstractHeadings(), new JournalAbstractLength(),
            new JournalAttachment(), new JournalAuthorCount(), new JournalAuthorDetails(), new JournalBlinding(),
            new JournalBodyLength(), new JournalCaseReports(), new JournalCorrespondingAuthor(),
            new JournalFile(), new JournalFloatCount(), new JournalFollowsItself(), new JournalStyle(),
            new JournalHighlights(),
            new JournalKeywordCount(), new JournalKeywordInTitle(), new JournalKeywordOrder(),
            new JournalKeywordWording(), new JournalPatientCount(), new JournalReferenceCount(),
            new JournalSectionOrder(), new JournalSections(), new JournalStatements(), new JournalShortTitle(),
            new JournalStatementWording(), new JournalTitleDetails(), new JournalTitleLength(),
            new JournalTitleWording(),
            // levels
            new LevelsAmbiguous(), new LevelsHyphen(), new LevelsInstrumentation(), new LevelsNotExisting(),
            new LevelsNotALevel(), new LevelsBackwards(), new LevelsContradiction(), new LevelsCounting(),
            new LevelsNotation(), new LevelsOperatedElsewhere(), new LevelsRegion(), new LevelsScrews(),
            new LevelsImplants(),
            // scales
            new ScalesChange(), new ScalesValue(), new ScalesAisE(), new ScalesContradiction(), new ScalesSins(),
            new ScalesSinsStability(), new ScalesUnknown(), new ScalesDefinition(), new ScalesSeverity(),
            new ScalesPercentage(), new ScalesSum(), new ScalesRecoveryRate(), new ScalesRegion(),
            // consistency
            new ConsistencyAge(), new ConsistencyFollowUp(), new ConsistencyPercentage(),
            new ConsistencyPostoperative(), new ConsistencySex(), new ConsistencySide(), new ConsistencyStages(),
            new ConsistencyTablePercentage(), new ConsistencyTableSum(), new ConsistencyTimelineOrder(),
            new ConsistencyArithmetic(), new ConsistencyCorrection(), new ConsistencyDemography(),
            new ConsistencyImpossible(), new ConsistencyPValue(), new ConsistencySpinopelvic(),
            new ConsistencyMeasurement(),
            // keywords
            new KeywordsDuplicate(), new KeywordsEntryTerm(), new KeywordsMisspelt(), new KeywordsOutdated(),
            new KeywordsUnknown(), new KeywordsVariant(),
            // abbreviations
            new AbbreviationsDefinedTwice(), new AbbreviationsUndefined(), new AbbreviationsUnknown(),
            new AbbreviationsUnused(),
            // citations
            new CitationsAddress(), new CitationsAsPrinted(), new CitationsBibliographyBroken(),
            new CitationsBibliographyMissing(), new CitationsBibliographySlips(), new CitationsConcern(),
            new CitationsCorrected(),
            new CitationsIncomplete(), new CitationsInQuotes(), new CitationsJournalSpelling(),
            new CitationsImpossible(), new CitationsIdentifiers(), new CitationsLatex(), new CitationsBrackets(),
            new CitationsTypedNumber(), new CitationsCapitals(), new CitationsInParentheses(),
            new CitationsBehindDigit(), new CitationsNoIdentifier(), new CitationsPreprint(), new CitationsRepeated(),
            new CitationsRetracted(), new CitationsSameWork(), new CitationsUncited(), new CitationsUnknown(),
            // figures
            new FiguresAlternativeText(), new FiguresColourMode(), new FiguresFile(), new FiguresResolution(),
            new FiguresPanelLetters(), new FiguresTypedNumber(), new FiguresUnknown(), new FiguresDrawing(),
            new FiguresUnmentioned(),
            // tables
            new TablesCells(), new TablesFile(), new TablesUnmentioned(),
            // supplements
            new SupplementsFile(), new SupplementsUnmentioned(),
            // publication
            new PublicationHistory(), new PublicationGrant(), new PublicationLicence(),
            // prose
            new ProseFootnoteNesting(), new ProseFootnoteUnknown(), new ProseFootnotes(), new ProseLinkAddress(),
            new ProseLooksLikeMarkup(), new ProsePlainText(), new ProseUnbalanced(), new ProseUnknownPart(),
            new ProseUnknownValue(),
            // style
            new StyleDecimalComma(), new StyleDoubleWord(), new StyleMinus(), new StylePValue(), new StyleSigns(),
            new StyleSpacedLevel(), new StyleSpelling(), new StyleThousands(), new StyleUnits(),
            // privacy
            new PrivacyDate(), new PrivacyContact(), new PrivacyDeviceNumber(), new PrivacyExactAge(),
            new PrivacyImageMetadata(), new PrivacyInstitution(), new PrivacyName(), new PrivacyRecordNumber(),
            new PrivacyVeryOldAge());

    private static final Set<String> LOSE_TEXT = ALL.stream().filter(Rule::losesText).map(Rule::id)
            .collect(Collectors.toUnmodifiableSet());

    private Rules() {
    }

    /** Whether a rule runs at every keystroke, according to its page. */
    static boolean runsWhileTyping(Rule rule) {
        return RulePage.of(rule.id()).runs() == Occasion.WHILE_TYPING;
    }

    /** The rule with an identifier. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whether the print lacks the text of a rule's findings, so that nobody may switch the rule off. */
    public static boolean losesText(String id) {
        return LOSE_TEXT.contains(id);
    }
}
