/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.TimedValues;
import org.spinescribe.ui.overview.ValueDialog.Times;

/**
 * The section for scores or measurements with their values over time. A dialog asks for each further value and its
 * time.
 */
final class ValuesSection {

    private static final int HEIGHT = 84;
    /** The relative width of the column of values. */
    private static final int WEIGHT = 6;

    private final OverviewPage page;
    private final Asked asked;
    private final EntryTable table;

    /** The entries of the section, and the texts of their dialog. */
    private record Asked(EntryKind kind, Field name, Field values, String title, String question, String label,
            List<Assessment> choices, boolean timed) {
    }

    private ValuesSection(OverviewPage page, Composite parent, Asked asked, List<Column> columns) {
        this.page = page;
        this.asked = asked;
        Sections section = Sections.beginFolded(page, parent, asked.title(), 1, asked.kind());
        List<Column> all = new ArrayList<>(columns);
        all.add(new Column(asked.values(), OverviewTexts.valuesColumn, WEIGHT));
        table = new EntryTable(page, section.area(), asked.title(), asked.kind(), all, HEIGHT,
                () -> ask(Optional.empty()));
        Sections details = section.details(3);
        details.text(OverviewTexts.values, asked.values(), table::chosen).hint(OverviewTexts.valuesHint);
        details.choose(asked.title(), OverviewTexts.addValue, this::add);
        table.hasDetails();
    }

    /** Creates the section for the scores of the patient. */
    static void scores(OverviewPage page, Composite parent) {
        new ValuesSection(page, parent, new Asked(EntryKind.SCORE, Field.SCALE, Field.SCORE_VALUES,
                OverviewTexts.scores, OverviewTexts.scoreTitle, OverviewTexts.scale, Assessment.scores(), true),
                List.of(new Column(Field.SCALE, OverviewTexts.scaleColumn, 2)));
    }

    /** Creates the section for angles, distances and other measurements. */
    static void measurements(OverviewPage page, Composite parent) {
        new ValuesSection(page, parent, new Asked(EntryKind.MEASUREMENT, Field.MEASURE, Field.MEASURED_VALUES,
                OverviewTexts.measurements, OverviewTexts.measureTitle, OverviewTexts.measure, Assessment.measures(),
                false),
                List.of(new Column(Field.MEASURE, OverviewTexts.measureColumn, 2),
                        new Column(Field.MEASURED_PART, OverviewTexts.measuredPart, 2)));
    }

    /**
     * Asks for a value, and returns the values of a new entry; empty if the value was added to an existing entry, or
     * the user has cancelled.
     */
    private Map<Field, String> ask(Optional<String> known) {
        page.settle();
        ValueDialog dialog = new ValueDialog(page.control().getShell(), asked.question(), OverviewTexts.valueMessage,
                asked.label(), asked.choices(), Optional.of(new Times(times(), asked.timed())), known);
        if (dialog.open() != Window.OK) {
            return Map.of();
        }
        List<Entry> entries = page.entries(asked.kind());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).value(asked.name()).equalsIgnoreCase(dialog.name()) && (known.isEmpty()
                    || table.chosen() == i)) {
                join(entries.get(i), i, dialog);
                return Map.of();
            }
        }
        return Map.of(asked.name(), dialog.name(), asked.values(), with("", dialog));
    }

    private void add() {
        table.row().ifPresentOrElse(row -> {
            Map<Field, String> fresh = ask(Optional.of(row.entry().value(asked.name())));
            if (!fresh.isEmpty()) {
                table.add(fresh);
            }
        }, () -> table.add(ask(Optional.empty())));
    }

    private void join(Entry entry, int index, ValueDialog dialog) {
        page.write(edits -> edits.of(entry, index, at -> edits.change(asked.values(), at, old -> with(old, dialog))),
                page::tell);
    }

    private String with(String old, ValueDialog dialog) {
        return TimedValues.with(old, dialog.time(), dialog.value(),
                page.shown().map(FormSource::timeWords).orElse(List.of()));
    }

    /** Returns the times of the timeline first: authors compare the values of one day. */
    private List<String> times() {
        Set<String> times = new LinkedHashSet<>();
        page.entries(EntryKind.TIMELINE_ENTRY).forEach(entry -> times.add(entry.value(Field.TIME)));
        page.shown().ifPresent(source -> times.addAll(source.phases()));
        times.remove("");
        return List.copyOf(times);
    }
}
