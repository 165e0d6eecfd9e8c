/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.QuestionDialog;
import org.spinescribe.ui.TypeAhead;

/** Asks for a scale or a measurement, its value, and the time of the value. */
public final class ValueDialog extends QuestionDialog {

    private final List<Assessment> choices;
    private final Optional<Times> times;
    private final Optional<String> known;
    private final String name;
    private Combo titles;
    private Combo when;
    private Combo values;
    private String time = "";
    private String value = "";
    private Assessment chosen;

    /**
     * The possible times of a value.
     *
     * @param usual the times to choose from; any other can be typed
     * @param needed whether a value without a time has no meaning
     */
    record Times(List<String> usual, boolean needed) {
    }

    /**
     * @param name the label of the choice
     * @param times empty where values have no time
     * @param known the name of the preselected choice
     */
    ValueDialog(Shell parent, String title, String message, String name, List<Assessment> choices,
            Optional<Times> times, Optional<String> known) {
        super(parent, title, message, "editor", OverviewTexts.scaleAdd);
        this.name = name;
        this.choices = choices;
        this.times = times;
        this.known = known;
    }

    /** Asks for the classification of a diagnosis. */
    static ValueDialog classification(Shell parent) {
        return new ValueDialog(parent, OverviewTexts.scaleTitle, OverviewTexts.scaleMessage, OverviewTexts.scale,
                Assessment.scales(), Optional.empty(), Optional.empty());
    }

    /** Asks for a value to be inserted into the text. */
    public static ValueDialog score(Shell parent) {
        return new ValueDialog(parent, OverviewTexts.insertScoreTitle, OverviewTexts.scaleMessage, OverviewTexts.scale,
                Assessment.scales(), Optional.empty(), Optional.empty());
    }

    /** Returns the name of the chosen scale or measurement in the language. */
    public String name() {
        return chosen.name();
    }

    /** Returns the entered time; empty for none. */
    String time() {
        return time;
    }

    /** Returns the entered value. */
    public String value() {
        return value;
    }

    @Override
    protected void addFields(Composite area) {
        titles = combo(area, name, SWT.READ_ONLY);
        choices.forEach(each -> titles.add(each.title()));
        titles.setVisibleItemCount(choices.size());
        titles.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        times.ifPresent(each -> {
            when = combo(area, OverviewTexts.when, SWT.NONE);
            when.setItems(each.usual().toArray(String[]::new));
            when.addModifyListener(event -> check());
        });
        values = combo(area, OverviewTexts.scaleValue, SWT.NONE);
        values.addModifyListener(event -> check());
    }

    @Override
    public void create() {
        super.create();
        known.map(this::index).filter(index -> index >= 0).ifPresent(index -> {
            titles.select(index);
            chosen();
            when.setFocus();
        });
    }

    private int index(String typed) {
        return IntStream.range(0, choices.size()).filter(i -> choices.get(i).name().equalsIgnoreCase(typed)).findFirst()
                .orElse(-1);
    }

    private static Combo combo(Composite area, String words, int style) {
        new Label(area, SWT.NONE).setText(words);
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        TypeAhead.install(combo);
        ClickFocus.follow(combo);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Keeps a typed value, unless it is a value of the previously chosen scale. */
    private void chosen() {
        chosen = choices.get(titles.getSelectionIndex());
        String typed = values.indexOf(values.getText()) < 0 ? values.getText() : "";
        values.setItems(chosen.values().toArray(String[]::new));
        values.setText(typed);
        setMessage(chosen.advice());
        check();
    }

    /** Enables the button. A value that the scale does not list, such as a range, is left to the rules. */
    private void check() {
        value = values.getText().strip();
        time = when == null ? "" : when.getText().strip();
        boolean timed = !time.isEmpty() || times.filter(Times::needed).isEmpty();
        getButton(IDialogConstants.OK_ID).setEnabled(chosen != null && timed && !value.isEmpty());
    }
}
