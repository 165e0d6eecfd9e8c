/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts for people from properties files. Numbers have the same format on every machine. */
public final class Messages {

    private Messages() {
    }

    /** A text with its arguments. */
    public static String of(ResourceBundle texts, String key, Object... arguments) {
        return of(texts.getString(key), arguments);
    }

    /** A pattern with its arguments. */
    public static String of(String pattern, Object... arguments) {
        return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /**
     * A text for a terminal with its arguments. Arguments, such as file names, stay on their line and cannot control
     * the terminal.
     */
    public static String line(ResourceBundle texts, String key, Object... arguments) {
        return of(texts, key, Arrays.stream(arguments).map(argument -> argument instanceof Number || argument == null
                ? argument : ControlCharacters.shown(argument.toString())).toArray());
    }
}
