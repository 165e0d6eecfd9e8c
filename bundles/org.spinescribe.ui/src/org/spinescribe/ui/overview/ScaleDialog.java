/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.ui.QuestionDialog;

/** Asks for a scale and one of its values. */
public final class ScaleDialog extends QuestionDialog {

    private static final int MOST_VALUES = 40;

    /** One of each title: some scales may be typed by two names. */
    private final List<Scale> scales = Scales.all().stream().filter(scale -> Scales.all().stream()
            .filter(other -> other.title().equals(scale.title())).findFirst().orElseThrow() == scale)
            .sorted((one, other) -> one.title().compareToIgnoreCase(other.title())).toList();
    private Combo titles;
    private Combo values;
    private String value = "";
    private Scale scale;

    public ScaleDialog(Shell parent) {
        super(parent, OverviewTexts.scaleTitle, OverviewTexts.scaleMessage, "editor", OverviewTexts.scaleAdd);
    }

    /** The name by which the chosen scale is typed. */
    public String scale() {
        return scale.name();
    }

    /** The value that was filled in. */
    public String value() {
        return value;
    }

    @Override
    protected void addFields(Composite area) {
        titles = combo(area, OverviewTexts.scale, SWT.READ_ONLY);
        scales.forEach(each -> titles.add(each.title()));
        titles.setVisibleItemCount(scales.size());
        titles.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
        values = combo(area, OverviewTexts.scaleValue, SWT.NONE);
        values.addModifyListener(event -> check());
    }

    private static Combo combo(Composite area, String words, int style) {
        new Label(area, SWT.NONE).setText(words);
        Combo combo = new Combo(area, SWT.DROP_DOWN | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** What was typed stays, unless it is a value of the scale that was chosen before. */
    private void chosen() {
        scale = scales.get(titles.getSelectionIndex());
        String typed = values.indexOf(values.getText()) < 0 ? values.getText() : "";
        values.setItems(scale.values().listed(MOST_VALUES).toArray(String[]::new));
        values.setText(typed);
        setMessage(NLS.bind(OverviewTexts.scaleLegal, scale.title(), scale.values()));
        check();
    }

    /** A value that the scale does not have, such as a range of its values, is for the rules to judge. */
    private void check() {
        value = values.getText().strip();
        getButton(IDialogConstants.OK_ID).setEnabled(scale != null && !value.isEmpty());
    }
}
