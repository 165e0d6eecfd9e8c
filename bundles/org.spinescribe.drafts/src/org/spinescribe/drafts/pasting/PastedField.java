/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.Base64;
import java.util.HexFormat;

/** An open field of HTML, whose end is still to come. */
final class PastedField {

    private static final String XML_IN_HEXADECIMAL = "3C[0-9A-Fa-f]+";

    private final StringBuilder instruction = new StringBuilder();
    private String data = "";
    private int shownFrom = -1;

    void instruction(String text) {
        instruction.append(isShowing() ? "" : text);
    }

    /** Sets the data; the first data count, as a field inside has the same. */
    void data(String text) {
        data = data.isEmpty() ? text.replaceAll("\\s+", "") : data;
    }

    /** @param from number of the first token that the field shows */
    void show(int from) {
        shownFrom = from;
    }

    boolean isShowing() {
        return shownFrom >= 0;
    }

    int shownFrom() {
        return shownFrom;
    }

    /** The instruction, without the line breaks and no-break spaces that HTML adds anywhere. */
    String instruction() {
        return instruction.toString().replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /** The data in base64, as in Word files. */
    String data() {
        return data.matches(XML_IN_HEXADECIMAL) && data.length() % 2 == 0
                ? Base64.getEncoder().encodeToString(HexFormat.of().parseHex(data)) : data;
    }
}
