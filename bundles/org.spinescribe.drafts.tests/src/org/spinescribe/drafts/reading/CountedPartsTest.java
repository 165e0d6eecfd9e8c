/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.docx.Changes;

/** As many headings, authors, references, figures, tables and notes are found as a person counts. */
class CountedPartsTest {

    private static final List<String> PARTS
            = List.of("headings", "authors", "references", "figures", "tables", "notes");

    @TestFactory
    Stream<DynamicTest> partsAreCountedAsByAPerson() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                CountedPartsTest.class.getResourceAsStream("counts.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList().stream()
                    .map(row -> DynamicTest.dynamicTest(row[0], () -> assertEquals(counted(row), found(row[0]))));
        }
    }

    private static Map<String, Integer> counted(String[] row) {
        Map<String, Integer> counted = new TreeMap<>();
        for (int i = 0; i < PARTS.size(); i++) {
            counted.put(PARTS.get(i), Integer.valueOf(row[i + 1]));
        }
        counted.merge("headings", Integer.valueOf(row[7].replaceFirst(" .*", "")), Integer::sum);
        return counted;
    }

    private static Map<String, Integer> found(String name) throws Exception {
        Path file = Corpus.files(name.replaceFirst("/.*", "")).stream().filter(path -> path.endsWith(name)).findFirst()
                .orElseThrow();
        Draft draft = DraftFile.read(file, Changes.ACCEPT);
        Map<String, Integer> found = new TreeMap<>();
        PARTS.forEach(part -> found.put(part, 0));
        found.put("authors", draft.authors().size());
        found.put("references", draft.works().size());
        count(draft.body(), found);
        return found;
    }

    private static void count(List<DraftBlock> blocks, Map<String, Integer> found) {
        for (DraftBlock block : blocks) {
            switch (block) {
                case DraftBlock.Heading heading -> found.merge("headings", 1, Integer::sum);
                case DraftBlock.Paragraph paragraph -> paragraph.text().stream()
                        .filter(DraftInline.Note.class::isInstance)
                        .forEach(note -> found.merge("notes", 1, Integer::sum));
                case DraftBlock.Items items -> items.items().forEach(item -> count(item, found));
                case DraftBlock.Table table -> found.merge("tables", 1, Integer::sum);
                case DraftBlock.Figure figure -> found.merge("figures", 1, Integer::sum);
            }
        }
    }
}
