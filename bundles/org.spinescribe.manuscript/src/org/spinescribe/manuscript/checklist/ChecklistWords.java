/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The texts of checklists. */
final class ChecklistWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            ChecklistWords.class.getPackageName() + ".checklist", Locale.ROOT, ChecklistWords.class.getClassLoader());

    private ChecklistWords() {
    }

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.getString(key)
                : Messages.of(WORDS, key, arguments);
    }
}
