/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.Images;
import org.spinescribe.ui.fixes.Gap;

/** The row of a finding: its message, the quoted text, and buttons for its fixes. A click reveals the text. */
final class FindingRow {

    /** The minimum width; in a wider view the text wraps at the view's width. In pixels. */
    static final int LEAST_WIDTH = 160;
    private static final int BAR = 3;
    private static final int MOST_BUTTONS = 3;

    private FindingLine line;
    private final Composite area;
    private final Actions actions;
    private boolean chosen;

    FindingRow(Composite parent, FormToolkit toolkit, FindingLine line, Actions actions) {
        this.line = line;
        this.actions = actions;
        area = toolkit.createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(2 * BAR, 2).spacing(6, 2).applyTo(area);
        Label icon = toolkit.createLabel(area, "");
        icon.setImage(Images.of(image(line)));
        icon.setToolTipText(kind(line));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label message = text(toolkit, line.finding().message());
        listen(icon, actions);
        listen(message, actions);
        if (!line.words().isEmpty()) {
            toolkit.createLabel(area, "");
            listen(text(toolkit, NLS.bind(FindingsTexts.words, line.words())), actions);
        }
        if (!line.fixes().isEmpty()) {
            toolkit.createLabel(area, "");
            addFixes(toolkit);
        }
        area.addPaintListener(event -> {
            if (chosen) {
                event.gc.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
                event.gc.fillRectangle(0, 0, BAR, area.getSize().y);
            }
        });
        area.addKeyListener(KeyListener.keyPressedAdapter(event -> actions.key(this, event.keyCode)));
        listen(area, actions);
        Accessible.name(area, kind(line) + ": " + line.finding().message());
    }

    /** The events of a row. */
    interface Actions {

        /** The user has clicked the row. */
        void clicked(FindingRow row);

        /** A button of the row is about to apply a fix. */
        void mending(FindingRow row);

        /** The user has pressed a key in the row. */
        void key(FindingRow row, int key);
    }

    private void addFixes(FormToolkit toolkit) {
        Composite buttons = toolkit.createComposite(area);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.marginTop = 0;
        buttons.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(buttons);
        int proposals = Math.min(MOST_BUTTONS, Math.max(line.finding().replacements().size(),
                QuickFixes.propose(line.finding()) ? 1 : 0));
        for (int i = 0; i < Math.min(proposals, line.fixes().size()); i++) {
            int rank = i;
            button(toolkit, buttons, line.fixes().get(i).label()).addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(event -> run(rank)));
        }
        if (line.fixes().size() > proposals) {
            Button more = button(toolkit, buttons, FindingsTexts.moreFixes);
            more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showMore(more, proposals)));
        }
    }

    private static Button button(FormToolkit toolkit, Composite buttons, String label) {
        return toolkit.createButton(buttons, label.replace("&", "&&"), SWT.PUSH);
    }

    /** Shows the further fixes in a menu below the button. */
    private void showMore(Button more, int proposals) {
        Menu menu = new Menu(more);
        for (int i = proposals; i < line.fixes().size(); i++) {
            int rank = i;
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(line.fixes().get(i).label().replace("&", "&&"));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(rank)));
        }
        menu.setLocation(more.toDisplay(0, more.getSize().y));
        menu.setVisible(true);
    }

    private void run(int rank) {
        if (rank < line.fixes().size()) {
            actions.mending(this);
            line.fixes().get(rank).action().run();
        }
    }

    private Label text(FormToolkit toolkit, String words) {
        Label label = toolkit.createLabel(area, words.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void listen(Control control, Actions actions) {
        control.addMouseListener(MouseListener.mouseDownAdapter(event -> actions.clicked(this)));
    }

    private static String image(FindingLine line) {
        return Gap.is(line.finding()) ? "missing" : switch (line.finding().severity()) {
            case ERROR -> "much";
            case WARNING -> "judge";
            default -> "optional";
        };
    }

    private static String kind(FindingLine line) {
        return Gap.is(line.finding()) ? FindingsTexts.gapKind : kind(line.finding().severity());
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> FindingsTexts.errorKind;
            case WARNING -> FindingsTexts.warningKind;
            default -> FindingsTexts.noteKind;
        };
    }

    FindingLine line() {
        return line;
    }

    /** Replaces the line by one that looks the same but has new positions in the text. */
    void update(FindingLine now) {
        line = now;
    }

    Composite area() {
        return area;
    }

    /** Marks the row from which next and previous go on. */
    void setChosen(boolean isChosen) {
        if (chosen != isChosen) {
            chosen = isChosen;
            area.redraw();
        }
    }
}
