/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.abbreviations;

import java.util.Set;

import org.spinescribe.clinical.words.WordList;

/** Short forms that everybody knows, from {@code well-known.txt}. */
public final class WellKnownForms {

    private static final Set<String> FORMS = WordList.read(WellKnownForms.class, "well-known.txt");

    private WellKnownForms() {
    }

    /** Whether a short form needs no spelling out. */
    public static boolean contains(String form) {
        return FORMS.contains(form);
    }
}
