/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;
import java.util.function.IntSupplier;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.ReportForm;

/** A check box. */
record FlagField(Button box, Field field, IntSupplier index, OverviewPage page) implements FormPart {

    FlagField {
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            String value = box.getSelection() ? Field.YES : "";
            int at = index.getAsInt();
            page.entry(field.kind(), at).ifPresent(seen -> page.write(edits -> edits.of(seen, at,
                    now -> edits.set(field, now, value)), page::tell));
        }));
    }

    @Override
    public void show(ReportForm form) {
        int at = index.getAsInt();
        Optional<Entry> entry = at < 0 || at >= form.all(field.kind()).size() ? Optional.empty()
                : Optional.of(form.all(field.kind()).get(at));
        box.setSelection(entry.filter(its -> its.is(field)).isPresent());
        box.setEnabled(page.isEditable() && entry.filter(its -> its.lock().isEmpty()).isPresent());
    }
}
