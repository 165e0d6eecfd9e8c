/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import java.util.Arrays;
import java.util.List;

/**
 * A symbol that is missing on keyboards.
 *
 * @param name the usual name and the use of the symbol
 */
record Symbol(String sign, String name) {

    /** Returns the symbols for reports, in the order of the palette. */
    static List<Symbol> all() {
        return Arrays.stream(InsertionTexts.symbols.split(";")).map(String::strip)
                .map(each -> new Symbol(each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1)))
                .toList();
    }
}
