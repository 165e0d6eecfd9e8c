/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The findings, one below the other, under the names of their parts. */
final class FindingList implements FindingRow.Actions {

    /** Each line is several widgets; nobody reads more than these at once. */
    static final int MOST = 120;

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final List<FindingRow> rows = new ArrayList<>();
    private List<Line> lines = List.of();
    private String advice = "";
    private int chosen = -1;

    FindingList(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 2).applyTo(form.getBody());
    }

    void dispose() {
        toolkit.dispose();
    }

    /**
     * Shows other findings. When they look like those that are there, nothing moves.
     *
     * @param words what to say when there are none
     */
    void show(List<Line> now, String words) {
        boolean same = now.size() == lines.size() && words.equals(advice);
        for (int i = 0; same && i < now.size(); i++) {
            same = now.get(i).looksLike(lines.get(i));
        }
        lines = now;
        advice = words;
        if (same && !rows.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).update(lines.get(i));
            }
        } else {
            build();
        }
    }

    private void build() {
        form.setRedraw(false);
        boolean hadFocus = isFocused();
        rows.clear();
        for (Control control : form.getBody().getChildren()) {
            control.dispose();
        }
        if (lines.isEmpty()) {
            label(advice, false);
        }
        groups().forEach((group, its) -> {
            label(group, true);
            its.forEach(line -> rows.add(new FindingRow(form.getBody(), toolkit, line, this)));
        });
        if (lines.size() > MOST) {
            label(NLS.bind(FindingsTexts.more, lines.size() - MOST), false);
        }
        chosen = Math.min(chosen, rows.size() - 1);
        mark();
        form.reflow(true);
        form.setRedraw(true);
        if (hadFocus) {
            setFocus();
        }
    }

    private Map<String, List<Line>> groups() {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.stream().limit(MOST).forEach(line -> groups.computeIfAbsent(line.group(), first -> new ArrayList<>())
                .add(line));
        return groups;
    }

    private void label(String words, boolean heading) {
        Label label = toolkit.createLabel(form.getBody(), words.replace("&", "&&"), SWT.WRAP);
        if (heading) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(FindingRow.LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private boolean isFocused() {
        for (Control at = form.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == form.getBody()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void clicked(FindingRow row) {
        choose(rows.indexOf(row));
        row.line().reveal().run();
    }

    @Override
    public void key(FindingRow row, int key) {
        switch (key) {
            case SWT.ARROW_DOWN -> choose(Math.min(rows.indexOf(row) + 1, rows.size() - 1));
            case SWT.ARROW_UP -> choose(Math.max(rows.indexOf(row) - 1, 0));
            case SWT.CR, SWT.KEYPAD_CR -> row.line().reveal().run();
            default -> { }
        }
    }

    /** Leads to the words of the next finding, or of the one before. */
    void go(int step) {
        if (!rows.isEmpty()) {
            choose(Math.floorMod(chosen + (chosen < 0 && step < 0 ? 0 : step), rows.size()));
            rows.get(chosen).line().reveal().run();
        }
    }

    private void choose(int index) {
        chosen = index;
        mark();
        if (index >= 0) {
            rows.get(index).area().setFocus();
            form.showControl(rows.get(index).area());
        }
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setChosen(i == chosen);
        }
    }

    void setFocus() {
        if (rows.isEmpty()) {
            form.setFocus();
        } else {
            choose(Math.max(chosen, 0));
        }
    }
}
