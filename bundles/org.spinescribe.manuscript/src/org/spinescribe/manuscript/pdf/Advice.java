/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.Locale;
import java.util.ResourceBundle;

/** The remedies for a character that cannot be printed. */
final class Advice {

    private Advice() {
    }

    static String say(String key) {
        return ResourceBundle.getBundle(Advice.class.getPackageName() + ".advice", Locale.ROOT,
                Advice.class.getClassLoader()).getString(key);
    }
}
