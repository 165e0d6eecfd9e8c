/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

/** Texts in quotes. */
final class Quoted {

    private Quoted() {
    }

    /** A text in quotes, on one line. */
    static MappedText of(MappedText text) {
        MappedText quoted = new MappedText().add("\"");
        String from = text.toString();
        for (int i = 0; i < from.length(); i++) {
            char sign = from.charAt(i);
            boolean lineBreak = sign == '\\' && i + 1 < from.length() && from.charAt(i + 1) == '\n';
            if (lineBreak) {
                quoted.add(" ");
                i++;
            } else if (sign == '"' || sign == '\\') {
                quoted.add("\\").add(text, i, i + 1);
            } else if (sign == '\n') {
                quoted.add(" ");
            } else {
                quoted.add(text, i, i + 1);
            }
        }
        return quoted.add("\"");
    }
}
