/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;

/**
 * Every word of a manuscript is in the report, in its bibliography, or in the list of remarks. The comparison leaves
 * out texts that the report regenerates: the numbers of citations and of references, and labels.
 */
@Tag("exhaustive")
class NoWordLostTest {

    @TestFactory
    Stream<DynamicTest> ofWordFiles() {
        return Corpus.files("docx").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertEquals(Map.of(), lost(file, WordFileWords.of(file)))));
    }

    @TestFactory
    Stream<DynamicTest> ofArticles() {
        return Corpus.files("jats").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertEquals(Map.of(), lost(file, ArticleWords.of(file)))));
    }

    private static Map<String, Integer> lost(Path file, WordBag words) throws Exception {
        Draft draft = DraftFile.read(file, Changes.ACCEPT);
        WrittenReport report = ReportWriter.write(draft, List.of(), Optional.empty());
        WordBag kept = new WordBag().add(report.text().toString().replaceAll("\\\\([~*])|(?<=\\d)~(?=\\d)", " ")
                .replaceAll("[\\\\^~*]", ""))
                .add(Bibliographies.plain(report.bibliography()));
        report.remarks().forEach(remark -> remark.details().forEach(kept::add));
        Cited.printed(draft).forEach(kept::add);
        return words.without(kept);
    }
}
