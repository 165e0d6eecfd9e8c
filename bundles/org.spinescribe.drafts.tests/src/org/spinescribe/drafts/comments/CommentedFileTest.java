/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.comments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.checking.CheckedDraft;
import org.spinescribe.drafts.checking.DraftCheck;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.docx.WordFiles;
import org.spinescribe.drafts.reading.Corpus;
import org.spinescribe.language.check.Reports;

/** Findings become comments on the exact words; the rest of the file stays unchanged. */
class CommentedFileTest {

    private static final Reports REPORTS = Reports.open();
    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05Z");

    @TempDir
    private Path folder;

    private Path commented(Path file, String name) throws Exception {
        Path copy = folder.resolve(name);
        CheckedDraft checked = new DraftCheck(REPORTS).check(file, Optional.empty(), Changes.ACCEPT);
        try (OutputStream target = Files.newOutputStream(copy)) {
            CommentedFile.write(checked, List.of("Summary"), TIME, target);
        }
        return copy;
    }

    @Test
    void eachCommentIsOnTheWordsOfTheFinding() throws Exception {
        Path copy = commented(WordFiles.write(folder, WordFiles.p("A title of the report")
                + WordFiles.p("<w:outlineLvl w:val=\"0\"/>",
                WordFiles.r("", "Case report")) + WordFiles.p("", WordFiles.r("", "Fixation of T7")
                + WordFiles.r("<w:b/>", "–T5 was ")
                + WordFiles.r("", "done, and again of L4–L2.")), Map.of()), "copy.docx");
        Map<String, String> words = CommentRanges.of(copy);
        assertEquals("T7–T5", words.entrySet().stream().filter(each -> each.getKey().contains("T7–T5 runs")).findFirst()
                .orElseThrow().getValue());
        assertEquals("L4–L2", words.entrySet().stream().filter(each -> each.getKey().contains("L4–L2 runs")).findFirst()
                .orElseThrow().getValue());
        assertEquals("A title of the report", words.entrySet().stream()
                .filter(each -> each.getKey().startsWith("Summary")).findFirst().orElseThrow().getValue());
    }

    @Test
    void aSecondCheckReplacesOnlyOurComments() throws Exception {
        Path file = WordFiles.write(folder, WordFiles.p("A title") + "<w:p><w:commentRangeStart w:id=\"4\"/>"
                + WordFiles.r("", "Fixation of T7–T5 was done.")
                + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>",
                Map.of("word/_rels/document.xml.rels",
                WordFiles.relationships("c", "comments", "comments.xml"), "word/comments.xml",
                "<w:comments xmlns><w:comment w:id=\"4\" w:author=\"Itoi\">" + WordFiles.p("Really?")
                + "</w:comment></w:comments>"));
        Path once = commented(file, "once.docx");
        Path twice = commented(once, "twice.docx");
        assertEquals(CommentRanges.of(once), CommentRanges.of(twice));
        assertEquals("Fixation of T7–T5 was done.", CommentRanges.of(twice).get("Really?"));
    }

    @TestFactory
    Stream<DynamicTest> commentsChangeNothingElse() {
        return Corpus.files("docx").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Path copy = commented(file, "checked-" + file.getFileName());
            try (WordFile before = WordFile.open(file); WordFile after = WordFile.open(copy)) {
                for (String part : before.parts()) {
                    if (!part.matches(".*(?:document|comments)\\.xml|.*document\\.xml\\.rels|"
                            + "\\[Content_Types\\]\\.xml")) {
                        assertArrayEquals(before.read(part).orElseThrow(), after.read(part).orElseThrow(), part);
                    }
                }
                assertEquals(CommentRanges.text(before), CommentRanges.text(after));
            }
            assertTrue(CommentRanges.of(copy).keySet().stream().anyMatch(words -> words.startsWith("Summary")));
        }));
    }
}
