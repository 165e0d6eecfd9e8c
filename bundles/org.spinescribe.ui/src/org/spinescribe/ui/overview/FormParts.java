/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;

/** The parts of the form, in the order of their creation. */
final class FormParts {

    private final List<FormPart> parts = new ArrayList<>();

    void add(FormPart part) {
        parts.add(part);
    }

    /** Shows the values of the text. Iterates over a copy, since some parts add others when they are first shown. */
    void show(ReportForm form) {
        List.copyOf(parts).forEach(part -> part.show(form));
    }

    void mark(FieldMarks findings) {
        parts.forEach(part -> part.mark(findings));
    }

    /** Enables or disables the parts that depend on pending values of others. */
    void open() {
        parts.forEach(FormPart::open);
    }

    boolean fills(Field field) {
        return parts.stream().anyMatch(part -> part.fills(field));
    }

    boolean isPending() {
        return parts.stream().anyMatch(FormPart::isPending);
    }

    void commit() {
        parts.forEach(FormPart::commit);
    }

    /** @param current returns the report at the time of each call, since each written part changes it */
    void commitNow(Supplier<FormSource> current) {
        parts.stream().filter(FormPart::isPending).forEach(part -> part.commitNow(current.get()));
    }
}
