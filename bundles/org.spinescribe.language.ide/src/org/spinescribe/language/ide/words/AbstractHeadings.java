/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

/** Writes the headings of abstracts. */
public final class AbstractHeadings {

    private AbstractHeadings() {
    }

    /** Returns a heading as it is typed: quoted unless it is one capitalised word, which is never a keyword. */
    public static String typed(String heading) {
        return heading.matches("[A-Z][a-z]{1,40}") ? heading : "\"" + heading + "\"";
    }
}
