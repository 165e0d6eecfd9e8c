/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.ide.forms.ReportForm;

/** A part of the form. */
interface Shown {

    /** Shows what stands in the text. What somebody is just writing here stays as it is. */
    void show(ReportForm form);

    /** Marks what the rules have found. */
    default void mark(Findings findings) {
        // Not every part can.
    }

    /** Whether something stands here that is not in the text yet. */
    default boolean isPending() {
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
