/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.switching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.ide.switching.Effect;
import org.spinescribe.language.ide.switching.JournalChange;
import org.spinescribe.language.ide.switching.JournalChoice;
import org.spinescribe.language.ide.switching.JournalLine;
import org.spinescribe.language.ide.switching.JournalSwitch;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.QuestionDialog;
import org.spinescribe.ui.TypeAhead;
import org.spinescribe.ui.languages.Languages;

/** Asks for another journal, and lists the changes in its demands. Changes the report only after the user agrees. */
final class SwitchDialog extends QuestionDialog {

    private static final Point SIZE = new Point(760, 560);
    private static final int DETAIL_LINES = 4;

    private final Path file;
    private final String text;
    private final List<JournalChoice> choices = new ArrayList<>();
    private Combo journals;
    private TreeViewer changes;
    private Text detail;
    private JournalSwitch shown;
    private int asked;

    SwitchDialog(Shell parent, Path file, String text) {
        super(parent, SwitchTexts.title, SwitchTexts.message, "switch", SwitchTexts.switchButton);
        this.file = file;
        this.text = text;
    }

    /** Returns the edit that names the chosen journal. */
    JournalLine edit() {
        return shown.edit();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void addFields(Composite area) {
        new Label(area, SWT.NONE).setText(SwitchTexts.journal);
        journals = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        TypeAhead.install(journals);
        ClickFocus.follow(journals);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(journals);
        journals.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ask()));
        label(area, SwitchTexts.changes);
        changes = new TreeViewer(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        changes.setContentProvider(new ChangeTree());
        changes.setLabelProvider(new ChangeTree.Labels());
        changes.addSelectionChangedListener(event -> detail(event.getStructuredSelection()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(changes.getControl());
        label(area, SwitchTexts.detail);
        detail = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(SWT.DEFAULT, DETAIL_LINES * detail.getLineHeight()).applyTo(detail);
        readJournals();
    }

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
    }

    private void readJournals() {
        Display display = journals.getDisplay();
        Thread.ofPlatform().daemon().start(() -> {
            Languages.reports(); // sets the languages up
            List<JournalChoice> read = JournalChoice.beside(file);
            display.asyncExec(() -> {
                if (!journals.isDisposed()) {
                    choices.addAll(read);
                    read.forEach(choice -> journals.add(choice.title()));
                }
            });
        });
    }

    private void ask() {
        int request = ++asked;
        JournalChoice journal = choices.get(journals.getSelectionIndex());
        setErrorMessage(null);
        setMessage(NLS.bind(SwitchTexts.asking, journal.title()));
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Display display = journals.getDisplay();
        new SwitchJob(file, text, journal, found -> display.asyncExec(() -> show(found, request)),
                problem -> display.asyncExec(() -> fail(problem, request))).schedule();
    }

    private void fail(String problem, int request) {
        if (request == asked && !journals.isDisposed()) {
            setErrorMessage(problem);
        }
    }

    private void show(JournalSwitch found, int request) {
        if (request != asked || journals.isDisposed()) {
            return;
        }
        shown = found;
        changes.setInput(found);
        changes.expandAll();
        detail.setText("");
        setMessage(found.changes().isEmpty() ? NLS.bind(SwitchTexts.nothing, found.to())
                : NLS.bind(SwitchTexts.summary, new Object[] { found.to(), found.count(Effect.NEW),
                        found.count(Effect.STAYS), found.count(Effect.GONE) }));
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void detail(IStructuredSelection selection) {
        detail.setText(selection.getFirstElement() instanceof JournalChange change ? change.text() : "");
    }
}
