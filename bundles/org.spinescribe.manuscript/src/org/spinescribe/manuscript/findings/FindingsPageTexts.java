/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.Locale;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The texts of the web page of findings. */
final class FindingsPageTexts {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.spinescribe.manuscript.findings.findings",
            Locale.ROOT, FindingsPageTexts.class.getClassLoader());

    private FindingsPageTexts() {
    }

    static String of(String key, Object... arguments) {
        return arguments.length == 0 ? WORDS.getString(key)
                : Messages.line(WORDS, key, arguments);
    }
}
