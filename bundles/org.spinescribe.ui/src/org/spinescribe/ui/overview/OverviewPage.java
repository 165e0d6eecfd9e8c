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

/** The page with the form: read anew when the text has changed, it writes each value as one change of the text. */
public final class OverviewPage {

    private final FormWriter writer;
    private final Runnable pendingChanged;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final FormParts parts = new FormParts();
    private final FollowedEditor followed = new FollowedEditor(this::refresh, this::mark);
    private final FormSnapshot snapshot;

    /**
     * @param pendingChanged is run when something stands in the form that is not in the text yet, or no longer does
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

    /** Follows the text of an editor, and what is found in it, until the page goes. */
    public void watch(ITextEditor editor) {
        followed.follow(editor);
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
        if (!form.isDisposed() && writer.document() != null) {
            followed.attach();
            snapshot.refresh();
        }
    }

    /** Shows what was read last. */
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

    /** What the rules have found by now. */
    FieldMarks findings() {
        return new FieldMarks(followed.annotations());
    }

    /** The report that is shown; empty before one has been read. */
    Optional<FormSource> shown() {
        return snapshot.last();
    }

    /** The entries of a kind in the report that is shown. */
    List<Entry> entries(EntryKind kind) {
        return shown().map(source -> source.form().all(kind)).orElse(List.of());
    }

    /** Opens the grid on the table at a place of the text. */
    void editTable(int offset) {
        followed.editor().ifPresent(editor -> TableOpening.at(editor, offset));
    }

    /** Asks for a file of a reference manager, and names it in the report. */
    void addReferences() {
        commitNow();
        followed.editor().ifPresent(editor -> AddReferencesHandler.choose(editor, form.getShell()));
    }

    /** An entry of the report that is shown; empty when there is none with this number. */
    Optional<Entry> entry(EntryKind kind, int at) {
        List<Entry> all = entries(kind);
        return at >= 0 && at < all.size() ? Optional.of(all.get(at)) : Optional.empty();
    }

    /** Whether something stands here that is not in the text yet. */
    public boolean isPending() {
        return parts.isPending();
    }

    /** Has all that stands here written, in the background. */
    public void commit() {
        parts.commit();
    }

    /**
     * Writes all that stands here at once, because the text is about to be saved. Where nothing is pending, which is so
     * half a second after the last key, nothing is done. Else saving waits until each pending value has been read where
     * it is written, as every value is before it may be: what is saved must be what is seen.
     */
    public void commitNow() {
        parts.commitNow(snapshot::now);
    }

    /** Writes all that stands here at once and shows the report as it is then: somebody is about to choose from it. */
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
     * Says above the form why something could not be written, or says it no longer. The head of the form may be out of
     * sight, so that the status line says it, too.
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

    /** Whether a field has a value, in the text or on its way there. */
    boolean isFilled(Field field) {
        return parts.fills(field);
    }

    void add(FormPart part) {
        parts.add(part);
    }

    FormToolkit toolkit() {
        return toolkit;
    }

    /** Where the report is; empty when it is no file of this machine. */
    Optional<Path> file() {
        return followed.editor().flatMap(editor -> ReportPath.of(editor.getEditorInput()));
    }

    /** Fits the page to what it holds. */
    void reflow() {
        form.reflow(true);
    }

    /** The same once what is being done now is done, and a part of it wants another size. */
    void reflowSoon(Control changed) {
        form.getDisplay().asyncExec(() -> {
            if (!changed.isDisposed()) {
                changed.requestLayout();
                reflow();
            }
        });
    }

    /** Ends following and gives its colours back. */
    public void dispose() {
        followed.leave();
        toolkit.dispose();
    }
}
