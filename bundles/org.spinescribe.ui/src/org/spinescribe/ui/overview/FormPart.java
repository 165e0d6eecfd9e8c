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

    /** Shows the values of the text. A value that the user is editing stays. */
    void show(ReportForm form);

    /** Shows the findings. */
    default void mark(FieldMarks findings) {
        // Not every part shows findings.
    }

    /** Returns whether a value is pending, that is, not in the text yet. */
    default boolean isPending() {
        return false;
    }

    /** Enables or disables the part, if this depends on pending values of other parts. */
    default void open() {
        // Most parts depend only on the report.
    }

    /** Returns whether a field has a value, in the text or pending. */
    default boolean fills(Field field) {
        return false;
    }

    /** Writes pending values in the background. */
    default void commit() {
        // Not every part has pending values.
    }

    /** Writes pending values at once. */
    default void commitNow(FormSource known) {
        // Not every part has pending values.
    }
}
