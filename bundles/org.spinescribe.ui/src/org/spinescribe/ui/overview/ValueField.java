/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.ModifyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;
import org.spinescribe.ui.pauses.Pause;

/**
 * A field for a value. The typed value is written after a short pause, with Enter, and when the field loses the focus;
 * Escape restores the value of the text.
 */
final class ValueField implements FormPart {

    private static final int PAUSE = 500;

    private final TextInput control;
    private final Field field;
    private final IntSupplier index;
    private final OverviewPage page;
    private final FieldSign sign;
    private final PendingText pending;
    private final Pause pause = new Pause(PAUSE, this::commit);
    private Optional<Entry> entry = Optional.empty();
    /**
     * The index of the shown entry. The typed value belongs to this entry, even if another one is selected before the
     * write.
     */
    private int at;
    private ReportForm read;
    private boolean showing;

    /**
     * @param index supplies the entry's index among those of its kind; negative when none is selected
     */
    ValueField(TextInput control, Field field, IntSupplier index, OverviewPage page) {
        this.control = control;
        this.field = field;
        this.index = index;
        this.at = index.getAsInt();
        this.page = page;
        this.sign = new FieldSign(new ControlDecoration(control.control(), SWT.LEFT | SWT.TOP));
        this.pending = new PendingText(page, () -> control.control().isDisposed() ? null : control.text(), this::say);
        control.onModify(this::modified);
        control.control().addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        control.control().addListener(SWT.KeyDown, this::key);
        page.add(this);
    }

    private void modified(ModifyEvent event) {
        if (!showing) {
            pending.begin();
            pause.begin();
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            put(value());
            pending.giveUp();
        } else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && !control.hasLines()) {
            commit();
        }
    }

    private String value() {
        return entry.map(its -> its.value(field)).orElse("");
    }

    @Override
    public void show(ReportForm form) {
        turnTo(index.getAsInt(), form);
        boolean same = control.control().isFocusControl() && field.normal(control.text()).equals(value());
        if (!pending.isPending() && pending.refused().isEmpty() && !same) {
            put(value());
        }
        open();
        say();
    }

    @Override
    public void open() {
        control.setEditable(page.isEditable() && isOpen());
    }

    @Override
    public boolean fills(Field other) {
        return field == other && !control.text().isBlank() && pending.refused().isEmpty();
    }

    private boolean isOpen() {
        boolean there = entry.map(its -> its.lock().isEmpty()).orElse(at == 0 && field.kind().isSingle());
        return there && field.needed().map(other -> page.isFilled(other)
                || entry.filter(its -> !its.value(other).isEmpty()).isPresent()).orElse(true);
    }

    /**
     * Switches to the entry at an index. After a re-read an entry at another index may be the same one. A newly
     * selected entry is another one, even with the same values, and so is the successor of a removed entry. For another
     * entry the typed text is detached: its write began when the field lost the focus, and its refusal does not concern
     * this entry.
     */
    private void turnTo(int number, ReportForm form) {
        List<Entry> entries = form.all(field.kind());
        Optional<Entry> next = number < 0 || number >= entries.size() ? Optional.empty()
                : Optional.of(entries.get(number));
        if (isAnother(number, form)) {
            pending.turn();
        }
        read = form;
        at = number;
        entry = next;
    }

    private boolean isAnother(int number, ReportForm form) {
        return form == read ? number != at
                : read != null && !field.kind().isSingle() && !read.stays(field.kind(), at, form, number);
    }

    private void put(String text) {
        if (!control.text().equals(text)) {
            showing = true;
            control.setText(text);
            showing = false;
        }
    }

    @Override
    public void mark(FieldMarks findings) {
        sign.found(entry.map(its -> its.places().get(field)).flatMap(
                place -> field == Field.JOURNAL ? findings.atJournal(place) : findings.at(place)));
    }

    private void say() {
        sign.say(pending.refused().or(() -> entry.flatMap(Entry::lock)));
    }

    @Override
    public boolean isPending() {
        return pending.isPending();
    }

    @Override
    public void commit() {
        if (pending.isPending() && !control.control().isDisposed()) {
            pending.write(wish());
        }
    }

    @Override
    public void commitNow(FormSource known) {
        pending.writeNow(known, wish());
    }

    private Function<FormEdits, Change> wish() {
        String value = control.text();
        int number = at;
        return edits -> edits.set(field, number, value);
    }

    /** Shows a hint in the empty field. */
    void hint(String words) {
        if (control.control() instanceof Text text) {
            text.setMessage(words);
        }
    }

    /** Returns the control. */
    Control control() {
        return control.control();
    }
}
