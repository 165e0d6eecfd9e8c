/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.ReportForm;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.TypeAhead;

/** A statement: whether the report has it, and its text or the reason of its absence. */
final class StatementRow implements FormPart {

    /** The choices for a statement: missing, with own text, or one of the keywords for an absence. */
    private static final List<String> WAYS = List.of("", "own", "none", "not-applicable");

    private final OverviewPage page;
    private final String kind;
    private final Combo way;
    private int index = -1;

    StatementRow(OverviewPage page, Sections section, String kind) {
        this.page = page;
        this.kind = kind;
        String title = OverviewTexts.statement(kind);
        Label label = section.label(title);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).applyTo(label);
        way = new Combo(section.area(), SWT.READ_ONLY | SWT.DROP_DOWN);
        TypeAhead.install(way);
        ClickFocus.follow(way);
        List.of(OverviewTexts.notStated, OverviewTexts.ownWords, OverviewTexts.none, OverviewTexts.notApplicable)
                .forEach(way::add);
        page.toolkit().adapt(way, true, false);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(way);
        Accessible.name(way, title);
        way.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        page.add(this);
        section.lines(title, Field.STATEMENT_TEXT, () -> index, Sections.LINES);
    }

    @Override
    public void show(ReportForm form) {
        List<Entry> all = form.all(EntryKind.STATEMENT);
        index = IntStream.range(0, all.size()).filter(i -> all.get(i).value(Field.STATEMENT_KIND).equals(kind))
                .findFirst().orElse(-1);
        String absence = index < 0 ? "" : all.get(index).value(Field.ABSENCE);
        name(index >= 0 && !all.get(index).value(Field.STATEMENT_TEXT).isBlank());
        way.select(index < 0 ? 0 : absence.isEmpty() ? 1 : WAYS.indexOf(absence));
        way.setEnabled(page.isEditable() && (index < 0 || all.get(index).lock().isEmpty()));
    }

    /** Adapts the choices' labels if the statement has a reason. */
    private void name(boolean reason) {
        name("none", reason ? OverviewTexts.noneBecause : OverviewTexts.none);
        name("not-applicable", reason ? OverviewTexts.notApplicableBecause : OverviewTexts.notApplicable);
    }

    private void name(String absence, String words) {
        int item = WAYS.indexOf(absence);
        if (!way.getItem(item).equals(words)) {
            way.setItem(item, words);
        }
    }

    private void chosen() {
        String wanted = WAYS.get(way.getSelectionIndex());
        String absence = wanted.equals("own") ? "" : wanted;
        int at = index;
        if (wanted.isEmpty() && at >= 0) {
            page.write(edits -> edits.remove(EntryKind.STATEMENT, at), page::tell);
        } else if (!wanted.isEmpty() && at >= 0) {
            page.write(edits -> edits.set(Field.ABSENCE, at, absence), page::tell);
        } else if (!wanted.isEmpty()) {
            Map<Field, String> values = new HashMap<>(Map.of(Field.STATEMENT_KIND, kind));
            if (!absence.isEmpty()) {
                values.put(Field.ABSENCE, absence);
            }
            page.write(edits -> edits.add(EntryKind.STATEMENT, Integer.MAX_VALUE, values), page::tell);
        }
    }
}
