/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** References without the parts whose form varies between lists: numbers, initials, and the names of identifiers. */
final class ReferenceWords {

    private ReferenceWords() {
    }

    /** The XML of some references, its texts without numbers and initials. */
    static String of(String xml) {
        return Pattern.compile(">[^<>]+<").matcher(xml).replaceAll(text -> Matcher.quoteReplacement(text.group()
                .replaceAll("\\b10\\.\\d{4,}/[^\\s<]+|https?://[^\\s<]+", "").replaceAll("\\d+", " ")
                .replaceAll("\\b\\p{Lu}{2,4}\\b", "")
                .replaceAll("(?i)\\b(?:doi|editors?)\\b", "")));
    }
}
