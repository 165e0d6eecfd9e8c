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
 * A sign that keyboards do not have.
 *
 * @param name what people call it, and what it is for
 */
record Symbol(String sign, String name) {

    /** All that reports need, as they stand in the palette. */
    static List<Symbol> all() {
        return Arrays.stream(InsertionTexts.symbols.split(";")).map(String::strip)
                .map(each -> new Symbol(each.substring(0, each.indexOf(' ')), each.substring(each.indexOf(' ') + 1)))
                .toList();
    }
}
