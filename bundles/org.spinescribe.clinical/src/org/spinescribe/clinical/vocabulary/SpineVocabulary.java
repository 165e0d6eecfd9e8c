/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * The headings of MeSH for spine surgery that come with SpineScribe: {@code spine.tsv}, which names its source and year.
 */
final class SpineVocabulary {

    private static final int YEAR = 2024;

    private SpineVocabulary() {
    }

    static List<Heading> headings() {
        return BundledRows.read("spine.tsv").stream().map(row -> new Heading(row[0], row[1],
                BundledRows.parts(row[2], " "), BundledRows.parts(row[3], " \\| "))).toList();
    }

    static Vocabulary open() {
        try {
            return new Vocabulary(VocabularyIndex.open(ByteBuffer.wrap(VocabularyIndex.layOut(headings(), YEAR))), false);
        } catch (UnreadableVocabulary e) {
            throw new IllegalStateException(e);
        }
    }
}
