/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A term that a later classification has replaced: {@code outdated.tsv}.
 *
 * @param instead the present term
 * @param source the classification, with its year
 */
public record OutdatedTerm(String instead, String source) {

    private static final Map<String, OutdatedTerm> TERMS = BundledRows.read("outdated.tsv").stream()
            .collect(Collectors.toMap(row -> FormKey.of(row.get(0)), row -> new OutdatedTerm(row.get(1), row.get(2))));

    /** The replacement of a term; empty for a current term. */
    public static Optional<OutdatedTerm> of(String term) {
        return Optional.ofNullable(TERMS.get(FormKey.of(term)));
    }
}
