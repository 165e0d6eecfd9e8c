/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** Two versions cannot be compared; the message gives the reason and the remedy. */
public final class CannotCompare extends Exception {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.comparison.comparison");

    CannotCompare(String key, Object... arguments) {
        super(Messages.of(TEXTS, key, arguments));
    }
}
