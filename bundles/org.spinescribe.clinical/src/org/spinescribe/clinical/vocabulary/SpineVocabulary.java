/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings of MeSH for spine surgery that come with SpineScribe: {@code spine.tsv}, which names its source and
 * year.
 */
final class SpineVocabulary {

    private static final int YEAR = 2024;

    private SpineVocabulary() {
    }

    static List<Heading> headings() {
        List<Heading> headings = new ArrayList<>();
        for (List<String> row : BundledRows.read("spine.tsv")) {
            headings.add(new Heading(row.get(0), row.get(1), BundledRows.parts(row.get(2), " "),
                    BundledRows.terms(row.get(3))));
        }
        return headings;
    }

    static Vocabulary open() {
        try {
            return new Vocabulary(VocabularyIndex.open(ByteBuffer.wrap(IndexLayout.of(headings(), YEAR))), false);
        } catch (UnreadableVocabulary e) {
            throw new IllegalStateException(e);
        }
    }
}
