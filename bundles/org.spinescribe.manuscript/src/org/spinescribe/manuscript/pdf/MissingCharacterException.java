/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.IOException;
import java.util.Locale;

/** A manuscript has a character that no font can print. Nothing has been written. */
public final class MissingCharacterException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int character;
    private final String context;

    MissingCharacterException(int character, String context, String advice) {
        super(String.format(Locale.ROOT, "No font has the character '%s' (U+%04X, %s) in \"%s\". %s",
                Character.toString(character), character, name(character), context, advice));
        this.character = character;
        this.context = context;
    }

    /** The code point. */
    public int character() {
        return character;
    }

    /** The text around the character. */
    public String context() {
        return context;
    }

    private static String name(int character) {
        String name = Character.getName(character);
        return name == null ? "no Unicode character" : name;
    }
}
