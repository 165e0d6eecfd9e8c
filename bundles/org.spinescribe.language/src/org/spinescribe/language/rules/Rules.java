/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.rules.authors.ContributorRole;
import org.spinescribe.language.rules.authors.OrcidChecksum;
import org.spinescribe.language.rules.citations.BibliographyBroken;
import org.spinescribe.language.rules.citations.BibliographyMissing;
import org.spinescribe.language.rules.citations.CitationInQuotes;
import org.spinescribe.language.rules.citations.UnknownWork;
import org.spinescribe.language.rules.figures.FigureFile;
import org.spinescribe.language.rules.figures.UnknownFloat;
import org.spinescribe.language.rules.journal.AbstractHeadings;
import org.spinescribe.language.rules.keywords.DuplicateKeyword;
import org.spinescribe.language.rules.keywords.EntryTerm;
import org.spinescribe.language.rules.keywords.MisspeltKeyword;
import org.spinescribe.language.rules.keywords.OutdatedKeyword;
import org.spinescribe.language.rules.keywords.OutsideVocabulary;
import org.spinescribe.language.rules.keywords.TermVariant;
import org.spinescribe.language.rules.levels.LevelNotExisting;
import org.spinescribe.language.rules.levels.LevelUnreadable;
import org.spinescribe.language.rules.levels.LevelsBackwards;
import org.spinescribe.language.rules.prose.UnbalancedMarkup;
import org.spinescribe.language.rules.prose.UnknownPart;
import org.spinescribe.language.rules.structure.AuthorMissing;
import org.spinescribe.language.rules.structure.DuplicateName;
import org.spinescribe.language.rules.structure.Incomplete;
import org.spinescribe.language.rules.structure.NotClosed;
import org.spinescribe.language.rules.structure.NumberExpected;
import org.spinescribe.language.rules.structure.Repeated;
import org.spinescribe.language.rules.structure.SettingsBroken;
import org.spinescribe.language.rules.structure.StrayText;
import org.spinescribe.language.rules.structure.TitleMissing;
import org.spinescribe.language.rules.tables.TableFile;

/** All rules. */
public final class Rules {

    /** In the order in which they run; what they find does not depend on it. */
    public static final List<Rule> ALL = List.of(
            new Reading("structure/syntax"), new Reading("structure/unknown-name"),
            new Reading(Allowances.UNUSED), new Reading(Allowances.NO_REASON), new SettingsBroken(),
            new TitleMissing(), new AuthorMissing(), new Incomplete(), new Repeated(), new NotClosed(), new StrayText(),
            new DuplicateName(), new NumberExpected(),
            new OrcidChecksum(), new ContributorRole(),
            new AbstractHeadings(),
            new EntryTerm(), new TermVariant(), new MisspeltKeyword(), new OutsideVocabulary(), new DuplicateKeyword(),
            new OutdatedKeyword(),
            new LevelUnreadable(), new LevelNotExisting(), new LevelsBackwards(),
            new BibliographyMissing(), new BibliographyBroken(), new UnknownWork(), new CitationInQuotes(),
            new UnknownFloat(), new FigureFile(),
            new TableFile(),
            new UnknownPart(), new UnbalancedMarkup());

    private Rules() {
    }

    /** The rule of an identifier. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
