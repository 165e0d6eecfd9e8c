/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

/** Headings of abstracts as they are typed. */
public final class AbstractHeadings {

    private AbstractHeadings() {
    }

    /** In quotes unless it is one word with a capital letter, which no word of the language has. */
    public static String typed(String heading) {
        return heading.matches("[A-Z][a-z]{1,40}") ? heading : "\"" + heading + "\"";
    }
}
