/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.sources.licences.LicenceTerms;

/** The section for optional data of the article: dates of the journal, licence and funding. */
final class ArticleSection {

    private static final int HEIGHT = 60;

    private final OverviewPage page;

    ArticleSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.article, 1, EntryKind.HISTORY_DATE,
                EntryKind.LICENCE, EntryKind.GRANT);
        Sections licence = section.details(4);
        licence.choice(OverviewTexts.licence, Field.LICENCE_NAME, () -> 0, LicenceTerms.usual());
        licence.text(OverviewTexts.copyright, Field.COPYRIGHT, () -> 0).hint(OverviewTexts.copyrightHint);
        new EntryTable(page, section.area(), OverviewTexts.grants, EntryKind.GRANT, List.of(
                new Column(Field.GRANT_NUMBER, OverviewTexts.grant, 2),
                new Column(Field.FUNDER, OverviewTexts.funder, 4),
                new Column(Field.RECIPIENTS, OverviewTexts.recipients, 3)), HEIGHT, () ->
                        Map.of(Field.GRANT_NUMBER, ""));
        new EntryTable(page, section.area(), OverviewTexts.history, EntryKind.HISTORY_DATE, List.of(
                new Column(Field.HISTORY_EVENT, OverviewTexts.history, 2),
                new Column(Field.HISTORY_DAY, OverviewTexts.day, 2)), HEIGHT, this::ask);
    }

    private Map<Field, String> ask() {
        return EntryDialog.ask(page.control().getShell(), OverviewTexts.historyTitle, OverviewTexts.historyMessage,
                List.of(new EntryPrompt(Field.HISTORY_EVENT, OverviewTexts.historyLabel,
                        page.shown().map(FormSource::historyEvents).orElse(List.of()), true),
                        new EntryPrompt(Field.HISTORY_DAY, OverviewTexts.dayLabel, List.of(), true)));
    }
}
