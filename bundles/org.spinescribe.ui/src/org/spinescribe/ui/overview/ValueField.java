/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.ModifyEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.spinescribe.language.ide.forms.Change;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormEdits;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;

/**
 * A field that somebody types into. What is typed is written after a short pause, with Enter, and when the field is
 * left; Escape gives back what stands in the text.
 */
final class ValueField implements Shown {

    private static final int PAUSE = 500;

    private final Typed control;
    private final Field field;
    private final IntSupplier index;
    private final OverviewPage page;
    private final Marks marks;
    private final Runnable pause = this::commit;
    private Optional<Entry> entry = Optional.empty();
    /** Its number: what is typed belongs to it, whichever is chosen by the time it is written. */
    private int at;
    private ReportForm read;
    /** Another one for each entry that is shown, so that no answer about one is taken for that about another. */
    private Object turn = new Object();
    private boolean showing;
    private boolean pending;
    private Optional<String> refused = Optional.empty();
    private Optional<Asked> asked = Optional.empty();

    /** What is being written. */
    private record Asked(String text, Function<FormEdits, Change> wish) {
    }

    /**
     * @param index of the entry among those of its kind; negative when none is chosen
     */
    ValueField(Typed control, Field field, IntSupplier index, OverviewPage page) {
        this.control = control;
        this.field = field;
        this.index = index;
        this.at = index.getAsInt();
        this.page = page;
        this.marks = new Marks(new ControlDecoration(control.control(), SWT.LEFT | SWT.TOP));
        control.onModify(this::modified);
        control.control().addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
        control.control().addListener(SWT.KeyDown, this::key);
        page.add(this);
    }

    private void modified(ModifyEvent event) {
        if (!showing) {
            pending = true;
            refused = Optional.empty();
            page.pendingChanged();
            Display.getCurrent().timerExec(-1, pause);
            Display.getCurrent().timerExec(PAUSE, pause);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            pending = false;
            refused = Optional.empty();
            put(value());
            page.pendingChanged();
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
        boolean open = page.isEditable() && entry.map(its -> its.lock().isEmpty()).orElse(at == 0 && page.isSingle(field
                .kind()));
        control.setEditable(open);
        boolean typing = control.control().isFocusControl() && field.normal(control.text()).equals(value());
        if (!pending && refused.isEmpty() && !typing) {
            put(value());
        }
        say();
    }

    /**
     * An entry that stands elsewhere once the report has been read again is the same; one that was chosen is another,
     * even if it says the same. What was typed for the one before is being written since its field was left.
     */
    private void turnTo(int number, ReportForm form) {
        List<Entry> entries = form.all(field.kind());
        Optional<Entry> next = number < 0 || number >= entries.size() ? Optional.empty()
                : Optional.of(entries.get(number));
        if (number != at && (form == read || !next.map(Entry::values).equals(entry.map(Entry::values)))) {
            turn = new Object();
            asked = Optional.empty();
            refused = Optional.empty();
            if (pending) {
                pending = false;
                page.pendingChanged();
            }
        }
        read = form;
        at = number;
        entry = next;
    }

    private void put(String text) {
        if (!control.text().equals(text)) {
            showing = true;
            control.setText(text);
            showing = false;
        }
    }

    @Override
    public void mark(Findings findings) {
        marks.found(entry.map(its -> its.places().get(field)).map(findings::at).orElse(Optional.empty()));
    }

    private void say() {
        marks.say(refused.or(() -> entry.flatMap(Entry::lock)));
    }

    @Override
    public boolean isPending() {
        return pending;
    }

    /** Asked twice for the same, it would be written once more after somebody has taken it back. */
    @Override
    public void commit() {
        String text = control.control().isDisposed() ? null : control.text();
        if (pending && text != null && asked.filter(it -> it.text().equals(text)).isEmpty()) {
            Asked now = new Asked(text, wish());
            asked = Optional.of(now);
            page.write(now.wish(), answered(text));
        }
    }

    @Override
    public void commitNow(FormSource known) {
        if (pending && page.writeNow(known, wish(), answered(control.text()))) {
            asked.ifPresent(it -> page.withdraw(it.wish()));
            asked = Optional.empty();
        }
    }

    private Function<FormEdits, Change> wish() {
        String value = control.text();
        int number = at;
        return edits -> edits.set(field, number, value);
    }

    private Consumer<Optional<String>> answered(String written) {
        Object its = turn;
        return refusal -> {
            if (its != turn) {
                refusal.ifPresent(words -> page.tell(refusal));
                return;
            }
            asked = asked.filter(it -> !it.text().equals(written));
            if (!control.control().isDisposed() && control.text().equals(written)) {
                pending = false;
                refused = refusal;
                say();
                page.pendingChanged();
            }
        };
    }

    /** Where it is. */
    Control control() {
        return control.control();
    }
}
