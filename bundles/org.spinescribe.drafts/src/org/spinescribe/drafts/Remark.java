/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.List;

/**
 * Something in the file that a person must check, because the import left it out, changed it or is not certain.
 *
 * @param kind key of the remark's text, such as {@code equation}
 * @param details the arguments of the text
 */
public record Remark(String kind, Place place, List<String> details) {

    public Remark {
        details = List.copyOf(details);
    }

    /** A remark on a place. */
    public static Remark of(String kind, Place place, String... details) {
        return new Remark(kind, place, List.of(details));
    }

    /** The message: the problem and the remedy. */
    public String words() {
        return RemarkWords.of(kind, details.toArray());
    }
}
