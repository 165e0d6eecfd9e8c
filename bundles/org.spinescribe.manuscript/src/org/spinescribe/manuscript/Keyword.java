/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.Optional;

/**
 * A keyword.
 *
 * @param term as printed
 * @param descriptor identifier of the matching heading of the Medical Subject Headings, such as D013131; empty for a
 *        word of the author's own
 * @param origin where the characters of the term were written
 */
public record Keyword(String term, Optional<String> descriptor, Origin origin) {

    /** A keyword without a place in a report. */
    public Keyword(String term, Optional<String> descriptor) {
        this(term, descriptor, Origin.MADE);
    }
}
