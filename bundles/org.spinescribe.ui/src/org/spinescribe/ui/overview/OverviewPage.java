/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.ui.bibliography.AddReferencesHandler;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.StatusMessage;
import org.spinescribe.ui.help.ContextHelp;
import org.spinescribe.ui.tables.TableOpening;

/**
 * The page with the form. The form is read again after each change of the text, and writes each value as one change.
 */
public final class OverviewPage {

    private final FormWriter writer;
    private final Runnable pendingChanged;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final FormParts parts = new FormParts();
    private final FollowedEditor followed = new FollowedEditor(this::refresh, this::mark);
    private final FormSnapshot snapshot;

    /**
     * @param pendingChanged is run when values become pending or are pending no longer
     */
    public OverviewPage(Composite parent, FormWriter writer, Runnable pendingChanged) {
        this.writer = writer;
        this.pendingChanged = pendingChanged;
        this.toolkit = new FormToolkit(parent.getDisplay());
        this.form = toolkit.createScrolledForm(parent);
        this.snapshot = new FormSnapshot(writer, form, this::showAgain);
        form.setText(OverviewTexts.title);
        toolkit.decorateFormHeading(form.getForm());
        form.getBody().setData("org.eclipse.e4.ui.css.CssClassName", "spinescribe-overview"); // for css/dark.css
        ContextHelp.set(form, "editor");
        Columns columns = new Columns(toolkit, form.getBody());
        Composite left = columns.column();
        Composite right = columns.column();
        new TitleSection(this, left);
        new PatientSection(this, left);
        new DiagnosisSection(this, left);
        new KeywordSection(this, left);
        new AuthorSection(this, right);
        new TimelineSection(this, columns.wide());
        ValuesSection.scores(this, columns.wide());
        ValuesSection.measurements(this, columns.wide());
        new ImplantSection(this, columns.wide());
        new ReviewedSection(this, columns.wide());
        new FigureSection(this, columns.wide());
        new TableSection(this, columns.wide());
        new SupplementSection(this, columns.wide());
        new AbbreviationSection(this, columns.wide());
        new HighlightSection(this, columns.wide());
        new ReferencesSection(this, columns.wide());
        new ArticleSection(this, columns.wide());
        new StatementSection(this, columns.wide());
        WheelTurns.pass(form);
    }

    /** Follows an editor's text and findings until the page is disposed. */
    public void watch(ITextEditor editor) {
        followed.follow(editor);
        refresh();
    }

    /** Returns the control of the page. */
    public Control control() {
        return form;
    }

    /** Puts the focus where it was; at first into the title. */
    public void setFocus() {
        form.setFocus();
    }

    /** Reads the report and shows it, in the background. */
    public void refresh() {
        if (!form.isDisposed() && writer.document() != null) {
            followed.attach();
            snapshot.refresh();
        }
    }

    /** Shows the last snapshot. */
    void showAgain() {
        if (!form.isDisposed()) {
            shown().ifPresent(source -> parts.show(source.form()));
            mark();
        }
    }

    private void mark() {
        if (shown().isPresent() && !form.isDisposed()) {
            parts.mark(findings());
        }
    }

    /** Returns the present findings. */
    FieldMarks findings() {
        return new FieldMarks(followed.annotations());
    }

    /** Returns the shown report; empty before the first snapshot. */
    Optional<FormSource> shown() {
        return snapshot.last();
    }

    /** Returns the entries of a kind in the shown report. */
    List<Entry> entries(EntryKind kind) {
        return shown().map(source -> source.form().all(kind)).orElse(List.of());
    }

    /** Opens the grid for the table at an offset. */
    void editTable(int offset) {
        followed.editor().ifPresent(editor -> TableOpening.at(editor, offset));
    }

    /** Asks for a file of a reference manager, and adds its name to the report. */
    void addReferences() {
        commitNow();
        followed.editor().ifPresent(editor -> AddReferencesHandler.choose(editor, form.getShell()));
    }

    /** Returns an entry of the shown report; empty when there is none with this index. */
    Optional<Entry> entry(EntryKind kind, int at) {
        List<Entry> all = entries(kind);
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** Returns whether values are pending, that is, not in the text yet. */
    public boolean isPending() {
        return parts.isPending();
    }

    /** Writes all pending values in the background. */
    public void commit() {
        parts.commit();
    }

    /**
     * Writes all pending values at once, because the text is about to be saved. Half a second after the last key
     * nothing is pending, and nothing is done. Otherwise saving waits until the report has been parsed for each pending
     * value, as before any value is written: the saved text must be what the form shows.
     */
    public void commitNow() {
        parts.commitNow(snapshot::now);
    }

    /** Writes all pending values at once and shows the result, before the user chooses from the form's values. */
    void settle() {
        commitNow();
        snapshot.now();
        showAgain();
    }

    void write(Function<FormEdits, Change> wish, Consumer<Optional<WriteRefusal>> told) {
        writer.write(wish, told);
    }

    void withdraw(Function<FormEdits, Change> wish) {
        writer.withdraw(wish);
    }

    boolean writeNow(FormSource known, Function<FormEdits, Change> wish, Consumer<Optional<WriteRefusal>> told) {
        return writer.writeNow(known, wish, told);
    }

    /**
     * Shows above the form why a value could not be written, or clears this message. The head of the form may be
     * scrolled out of sight, so the status line shows the message, too.
     */
    void tell(Optional<WriteRefusal> refusal) {
        if (!form.isDisposed()) {
            form.getForm().setMessage(refusal.map(WriteRefusal::reason).orElse(null),
                    refusal.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
            refusal.ifPresent(why -> {
                followed.editor().ifPresent(editor -> StatusMessage.show(
                        editor.getEditorSite().getActionBars().getStatusLineManager(), why.reason()));
                showAgain();
            });
        }
    }

    void pendingChanged() {
        if (!form.isDisposed()) {
            parts.open();
        }
        pendingChanged.run();
    }

    boolean isEditable() {
        return writer.isEditable();
    }

    /** Returns whether a field has a value, in the text or pending. */
    boolean isFilled(Field field) {
        return parts.fills(field);
    }

    void add(FormPart part) {
        parts.add(part);
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    /** Returns the path of the report; empty when it is not a file of this machine. */
    Optional<Path> file() {
        return followed.editor().flatMap(editor -> ReportPath.of(editor.getEditorInput()));
    }

    /** Lays out the page for its present content. */
    void reflow() {
        form.reflow(true);
    }

    /** Lays out the page after the current event, when a control needs another size. */
    void reflowSoon(Control changed) {
        form.getDisplay().asyncExec(() -> {
            if (!changed.isDisposed()) {
                changed.requestLayout();
                reflow();
            }
        });
    }

    /** Stops following and disposes the colours of the form. */
    public void dispose() {
        followed.leave();
        toolkit.dispose();
    }
}
