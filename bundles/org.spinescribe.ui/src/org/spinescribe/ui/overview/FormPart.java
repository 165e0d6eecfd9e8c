/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;

/** A part of the form. */
interface FormPart {

    /** Shows what stands in the text. What somebody is just writing here stays as it is. */
    void show(ReportForm form);

    /** Marks what the rules have found. */
    default void mark(FieldMarks findings) {
        // Not every part can.
    }

    /** Whether something stands here that is not in the text yet. */
    default boolean isPending() {
        return false;
    }

    /** Opens what can be filled in by now for anybody who types, and closes what cannot. */
    default void open() {
        // Most can be, or cannot be, as long as the report is the same.
    }

    /** Whether a value stands here, in the text or on its way there. */
    default boolean fills(Field field) {
        return false;
    }

    /** Has what stands here written, in the background. */
    default void commit() {
        // Not every part has something.
    }

    /** Writes what stands here at once. */
    default void commitNow(FormSource known) {
        // Not every part has something.
    }
}
