/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.comments;

/**
 * A comment on a report.
 *
 * @param date in Word's form, such as {@code 2026-11-28T10:15:00Z}; empty when unknown
 */
public record Comment(String author, String date, String text) {

    /** Whether it is the same comment, even if a program has changed its date. */
    public boolean isSameAs(Comment other) {
        return author.equals(other.author) && text.strip().equals(other.text.strip());
    }
}
