/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The messages about returned files, from {@code merge.properties}. */
final class MergeWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.spinescribe.drafts.merge.merge", Locale.ROOT);

    private MergeWords() {
    }

    static String of(String key, Object... details) {
        return Messages.of(WORDS, key, details);
    }
}
