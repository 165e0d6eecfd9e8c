/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.Kind;
import org.spinescribe.language.ide.forms.ReportForm;

/** The page with the form: read anew when the text has changed, it writes each value as one change of the text. */
public final class OverviewPage {

    private final Writing writing;
    private final Runnable pendingChanged;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final List<Shown> parts = new ArrayList<>();
    private final Following following = new Following(this::refresh, this::mark);
    private FormSource shown;
    private int asked;

    /**
     * @param pendingChanged is run when something stands in the form that is not in the text yet, or no longer does
     */
    public OverviewPage(Composite parent, Writing writing, Runnable pendingChanged) {
        this.writing = writing;
        this.pendingChanged = pendingChanged;
        this.toolkit = new FormToolkit(parent.getDisplay());
        this.form = toolkit.createScrolledForm(parent);
        form.setText(OverviewTexts.title);
        toolkit.decorateFormHeading(form.getForm());
        form.getBody().setData("org.eclipse.e4.ui.css.CssClassName", "spinescribe-overview"); // for css/dark.css
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(8, 8).spacing(14, 10)
                .applyTo(form.getBody());
        Composite left = column();
        Composite right = column();
        new TitleSection(this, left);
        new PatientSection(this, left);
        new KeywordSection(this, left);
        new AuthorSection(this, right);
        new TimelineSection(this, wide());
        new StatementSection(this, wide());
    }

    private Composite column() {
        Composite column = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private Composite wide() {
        Composite row = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(row);
        return row;
    }

    /** Follows the text of an editor, and what is found in it, until the page goes. */
    public void watch(ITextEditor editor) {
        following.follow(editor);
        refresh();
    }

    /** The page. */
    public Control control() {
        return form;
    }

    /** Puts the caret where it was, at first into the title. */
    public void setFocus() {
        form.setFocus();
    }

    /** Reads the report and shows it, in the background. */
    public void refresh() {
        int request = ++asked;
        if (form.isDisposed() || writing.document() == null) {
            return;
        }
        following.attach();
        Display display = form.getDisplay();
        writing.read().thenAccept(source -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(source, request));
            }
        });
    }

    private void show(FormSource source, int request) {
        IDocument now = writing.document();
        if (request == asked && !form.isDisposed() && now != null && source != null) {
            shown = source;
            showAgain();
            if (!now.get().equals(source.text())) {
                refresh();
            }
        }
    }

    /** Shows what was read last. */
    void showAgain() {
        if (shown != null && !form.isDisposed()) {
            ReportForm content = shown.form();
            List.copyOf(parts).forEach(part -> part.show(content));
            mark();
        }
    }

    private void mark() {
        if (shown != null && !form.isDisposed()) {
            Findings findings = findings();
            parts.forEach(part -> part.mark(findings));
        }
    }

    /** What the rules have found by now. */
    Findings findings() {
        return new Findings(following.annotations());
    }

    /** The report that is shown; empty before one has been read. */
    Optional<FormSource> shown() {
        return Optional.ofNullable(shown);
    }

    /** Whether something stands here that is not in the text yet. */
    public boolean isPending() {
        return parts.stream().anyMatch(Shown::isPending);
    }

    /** Has all that stands here written, in the background. */
    public void commit() {
        parts.forEach(Shown::commit);
    }

    /** Writes all that stands here at once, because the text is about to be saved. */
    public void commitNow() {
        for (Shown part : parts) {
            if (part.isPending()) {
                part.commitNow(current());
            }
        }
    }

    /** The report as it is now: after a change of our own it must be read again before the next. */
    private FormSource current() {
        return shown == null ? null : shown.textIs(writing.document().get());
    }

    void write(Function<FormEdits, Change> wish, Consumer<Optional<String>> told) {
        writing.write(wish, told);
    }

    void withdraw(Function<FormEdits, Change> wish) {
        writing.withdraw(wish);
    }

    boolean writeNow(FormSource known, Function<FormEdits, Change> wish, Consumer<Optional<String>> told) {
        return writing.writeNow(known, wish, told);
    }

    /** Says above the form why something could not be written, or says it no longer. */
    void tell(Optional<String> refusal) {
        if (!form.isDisposed()) {
            form.getForm().setMessage(refusal.orElse(null), refusal.isPresent() ? IMessageProvider.ERROR
                    : IMessageProvider.NONE);
            if (refusal.isPresent()) {
                showAgain();
            }
        }
    }

    void pendingChanged() {
        pendingChanged.run();
    }

    boolean isEditable() {
        return writing.isEditable();
    }

    /** Whether a report has one entry of a kind, so that filling it in makes it. */
    boolean isSingle(Kind kind) {
        return kind == Kind.TITLE_LINE || kind == Kind.SHORT_TITLE_LINE || kind == Kind.JOURNAL_LINE
                || kind == Kind.LANGUAGE_LINE || kind == Kind.SUBJECT;
    }

    void add(Shown part) {
        parts.add(part);
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    /** Fits the page to what it holds. */
    void reflow() {
        form.reflow(true);
    }

    /** Ends following and gives its colours back. */
    public void dispose() {
        following.leave();
        toolkit.dispose();
    }
}
