/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.active.ActiveReport;
import org.spinescribe.ui.help.ContextHelp;
import org.spinescribe.ui.typing.Surroundings;

/** Shows the patient's spine in the active report; inserts the selected levels at the caret. */
public final class SpineView extends ViewPart {

    private ActiveReport report;
    private Label advice;
    private SpineCanvas canvas;
    private ScrolledComposite scrolled;
    private Button insert;

    @Override
    public void createPartControl(Composite parent) {
        ContextHelp.set(parent, "spine");
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(parent);
        advice = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(advice);
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
        canvas = new SpineCanvas(scrolled, this::told, this::write);
        scrolled.setContent(canvas);
        GridDataFactory.fillDefaults().applyTo(new SpineLegend(parent));
        insert = new Button(parent, SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(insert);
        insert.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> write()));
        report = new ActiveReport(getSite().getPage(), this::refresh);
        report.follow();
        refresh();
    }

    @Override
    public void dispose() {
        if (report != null) {
            report.leave();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    private void refresh() {
        if (report == null || canvas.isDisposed()) {
            return;
        }
        boolean open = report.document() != null;
        advice.setText(open ? SpineTexts.advice : SpineTexts.noReport);
        told();
        report.read(TypedLevels::of, this::show);
        advice.requestLayout();
    }

    private void show(TypedLevels typed) {
        if (canvas.isDisposed()) {
            return;
        }
        if (typed != null || report.document() == null) {
            canvas.show(typed != null ? typed : TypedLevels.NONE);
            canvas.setSize(canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    /** Updates the button for the selection. */
    private void told() {
        if (insert == null || insert.isDisposed()) {
            return;
        }
        String words = canvas.words();
        insert.setText(words.isEmpty() ? SpineTexts.insertNothing : NLS.bind(SpineTexts.insert, words));
        insert.setEnabled(!words.isEmpty() && report != null && report.document() != null);
        if (canvas.getSize().y == 0) {
            canvas.setSize(canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        }
    }

    private void write() {
        if (insert.isEnabled()) {
            report.editor().ifPresent(this::write);
        }
    }

    /**
     * Inserts the selected levels. Facts have no notation for endplates: there the vertebra is inserted, with a
     * message.
     */
    private void write(ITextEditor editor) {
        IDocument document = report.document();
        if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection caret)
                || !editor.isEditable()) {
            return;
        }
        boolean text = Surroundings.of(document).isText(caret.getOffset());
        String levels = text ? canvas.words() : canvas.inFacts();
        try {
            document.replace(caret.getOffset(), caret.getLength(), levels);
            editor.selectAndReveal(caret.getOffset() + levels.length(), 0);
            getSite().getPage().activate(editor);
            if (!levels.equals(canvas.words())) {
                StatusMessage.show(((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager(),
                        NLS.bind(SpineTexts.endplateInFacts, levels));
            }
        } catch (BadLocationException e) {
            ILog.of(SpineView.class).error("The caret is outside its document.", e);
        }
    }
}
