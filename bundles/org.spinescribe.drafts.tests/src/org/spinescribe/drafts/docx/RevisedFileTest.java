/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.reading.Corpus;

/** Tracked changes of files that co-authors really sent. */
class RevisedFileTest {

    private static RevisedFile read(String name) throws UnreadableDraft {
        List<Path> found = Corpus.files("docx").stream().filter(path -> path.endsWith(name + ".docx")).toList();
        Assumptions.assumeFalse(found.isEmpty(), "The corpus has no " + name);
        try (WordFile file = WordFile.open(found.getFirst())) {
            return RevisedFile.read(file);
        }
    }

    private static List<String> lines(String text) {
        return text.replace('\u00A0', ' ').lines().map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "deep-rules-e95e37a-revision, 204, 177, 147", "poi-stress023-tracked, 144, 75, 0",
        "poi-delins, 32, 4, 46", "redoc-example-edited, 3, 11, 0", "redlines-expected, 5, 5, 0",
        "tika-testWORD_features, 4, 3, 0", "deep-rules-e95e37a, 0, 0, 0", "scoping-v5-revised, 0, 0, 0" })
    void changesAreCountedAsInWord(String name, int insertions, int deletions, int looks) throws Exception {
        RevisedFile file = read(name);

        assertEquals(List.of(insertions, deletions, looks),
                List.of(file.insertions(), file.deletions(), file.looks()));
    }

    /**
     * The manuscript of the corpus is the one with all changes of the co-author accepted. The version before is not in
     * the corpus: {@code deep-rules-da08102} is older, and 29 of its 212 lines differ.
     */
    @Test
    void acceptingAllChangesGivesTheAuthorsVersion() throws Exception {
        assertEquals(lines(read("deep-rules-e95e37a").body().behind()),
                lines(read("deep-rules-e95e37a-revision").body().behind()));
    }

    @Test
    void rejectingAllChangesGivesTheSentText() throws Exception {
        assertEquals(lines(read("redoc-example").body().behind()), lines(read("redoc-example-edited").body().before()));
    }

    /** Both versions of a comparison by another program. */
    @Test
    void aComparisonOfAnotherProgramIsReadInBothDirections() throws Exception {
        RevisedFile compared = read("redlines-expected");

        assertEquals(lines(read("redlines-original").body().behind()), lines(compared.body().before()));
        assertEquals(lines(read("redlines-modified").body().behind()), lines(compared.body().behind()));
    }

    /** Every changed unit has the author of the change. */
    @Test
    void everyChangeHasAnAuthor() throws Exception {
        Set<String> authors = new TreeSet<>();
        read("deep-rules-e95e37a-revision").body().units().forEach(unit -> {
            unit.inserted().ifPresent(by -> authors.add(by.author()));
            unit.deleted().ifPresent(by -> authors.add(by.author()));
        });

        assertFalse(authors.isEmpty());
        assertFalse(authors.contains(""));
    }
}
