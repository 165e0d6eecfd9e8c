/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.clinical.vocabulary.Match;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.ui.Accessible;

/** The section for the keywords, with a search for MeSH headings by any word of their names and entry terms. */
final class KeywordSection {

    private static final int HEIGHT = 96;
    private static final int MOST = 40;

    private final EntryTable keywords;
    private final Text search;
    private final Table matches;
    private int asked;
    private int answered;

    KeywordSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.keywords, 1);
        keywords = new EntryTable(page, section.area(), OverviewTexts.keywords, EntryKind.KEYWORD,
                List.of(new Column(Field.TERM, OverviewTexts.keywords, 1)), HEIGHT, null);
        Composite row = page.toolkit().createComposite(section.area());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(1, 1).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Sections(page, row).label(OverviewTexts.mesh);
        search = page.toolkit().createText(row, "", SWT.SINGLE | SWT.BORDER);
        search.setMessage(OverviewTexts.meshHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Accessible.name(search, OverviewTexts.mesh);
        Button add = page.toolkit().createButton(row, OverviewTexts.addKeyword, SWT.PUSH);
        matches = page.toolkit().createTable(section.area(), SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, HEIGHT).applyTo(matches);
        Accessible.name(matches, OverviewTexts.meshMatches);
        search.addModifyListener(event -> search());
        search.addListener(SWT.KeyDown, this::key);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take()));
        matches.addListener(SWT.DefaultSelection, event -> take());
    }

    private void search() {
        int request = ++asked;
        String typed = search.getText().strip();
        Display display = search.getDisplay();
        CompletableFuture.supplyAsync(() -> typed.isEmpty() ? List.<Match>of() : Vocabularies.best().startingWith(typed,
                MOST)).thenAccept(found -> display.asyncExec(() -> show(found, request)));
    }

    private void show(List<Match> found, int request) {
        if (request != asked || matches.isDisposed()) {
            return;
        }
        answered = request;
        matches.removeAll();
        for (Match match : found) {
            TableItem item = new TableItem(matches, SWT.NONE);
            boolean heading = match.kind() == Match.Kind.HEADING;
            item.setText(heading ? match.heading().name() : match.heading().name() + "  –  " + match.term());
            item.setData(match.heading().name());
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            take();
        } else if (event.keyCode == SWT.ARROW_DOWN && matches.getItemCount() > 0) {
            matches.setFocus();
            matches.setSelection(0);
        }
    }

    /**
     * Adds the selected heading, else the first match, else the typed text: not all keywords are headings. Ignores the
     * matches of an earlier search text.
     */
    private void take() {
        TableItem item = answered != asked || matches.getItemCount() == 0 ? null
                : matches.getItem(Math.max(0, matches.getSelectionIndex()));
        String term = item != null ? (String) item.getData() : search.getText().strip();
        if (!term.isEmpty()) {
            keywords.add(Map.of(Field.TERM, term));
            search.setText("");
            search.setFocus();
        }
    }
}
