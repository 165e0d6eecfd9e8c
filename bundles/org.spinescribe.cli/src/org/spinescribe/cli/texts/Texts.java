/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.texts;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The messages of the command line. */
public final class Texts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.cli.texts.texts");

    private Texts() {
    }

    /** Returns a counted noun: "1 error", "2 errors". */
    public static String counted(String what, long number) {
        return of(what + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }

    /** Returns a message of texts.properties with its arguments, without terminal control characters. */
    public static String of(String key, Object... arguments) {
        return Messages.line(TEXTS, key, arguments);
    }
}
