/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.List;

/** All rules. */
public final class Rules {

    /** In the order in which they run; what they find does not depend on it. */
    public static final List<Rule> ALL = List.of(
            new TitleMissing(), new AuthorMissing(), new Incomplete(), new Repeated(), new NotClosed(), new StrayText(),
            new DuplicateName(), new NumberExpected(), new OrcidChecksum(), new ContributorRole(),
            new AbstractHeadings(), new LevelUnreadable(), new LevelNotExisting(), new LevelsBackwards(),
            new BibliographyMissing(), new BibliographyBroken(), new UnknownWork(), new CitationInQuotes(),
            new UnknownFloat(),
            new FigureFile(), new TableFile(), new UnknownPart(), new UnbalancedMarkup());

    private Rules() {
    }
}
