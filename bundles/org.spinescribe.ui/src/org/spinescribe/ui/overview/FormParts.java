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

/** All that the form consists of, in the order in which it was made. */
final class FormParts {

    private final List<FormPart> parts = new ArrayList<>();

    void add(FormPart part) {
        parts.add(part);
    }

    /** Shows what stands in the text; some parts make others when they are first shown. */
    void show(ReportForm form) {
        List.copyOf(parts).forEach(part -> part.show(form));
    }

    void mark(FieldMarks findings) {
        parts.forEach(part -> part.mark(findings));
    }

    /** Opens what can be filled in by now. */
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

    /** @param current the report as it is at the time: each part that is written changes it */
    void commitNow(Supplier<FormSource> current) {
        parts.stream().filter(FormPart::isPending).forEach(part -> part.commitNow(current.get()));
    }
}
