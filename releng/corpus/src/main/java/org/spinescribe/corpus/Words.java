/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences for people. */
final class Words {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.corpus.words", Locale.ROOT);

    private Words() {
    }

    static String of(String key, Object... details) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(details);
    }
}
