/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The words that a manuscript has of itself: "References", "Corresponding author" and the like. */
public final class Wording {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            Wording.class.getPackageName() + ".wording", Locale.ROOT, Wording.class.getClassLoader());

    private Wording() {
    }

    /** The word or phrase with this key of wording.properties. */
    public static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.getString(key)
                : Messages.of(WORDS, key, arguments);
    }
}
