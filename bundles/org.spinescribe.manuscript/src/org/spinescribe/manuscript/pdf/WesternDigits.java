/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Lets numbers be written with the digits 0 to 9 while it is open. The formatter names its fonts with numbers as the
 * system writes them, and fails where that is in other digits.
 */
final class WesternDigits implements AutoCloseable {

    private static int open;
    private static Locale before;

    WesternDigits() {
        begin();
    }

    private static synchronized void begin() {
        Locale usual = Locale.getDefault(Locale.Category.FORMAT);
        if (open++ == 0 && DecimalFormatSymbols.getInstance(usual).getZeroDigit() != '0') {
            before = usual;
            Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        }
    }

    @Override
    public void close() {
        end();
    }

    private static synchronized void end() {
        if (--open == 0 && before != null) {
            Locale.setDefault(Locale.Category.FORMAT, before);
            before = null;
        }
    }
}
