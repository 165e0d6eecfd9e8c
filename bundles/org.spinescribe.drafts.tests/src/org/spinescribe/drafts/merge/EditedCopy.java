/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A copy that a test edits and merges back. */
abstract class EditedCopy {

    @TempDir
    Path folder;
    String report;
    WordEdits word;
    WordTableEdits tables;

    @BeforeEach
    void send() throws Exception {
        send(Files.readString(Copies.EVERY_KIND));
    }

    void send(String text) throws Exception {
        report = text;
        Copies copies = new Copies(folder);
        word = new WordEdits(copies.of(copies.report(Copies.EVERY_KIND, report), "sent"), "Berta Muster");
        tables = new WordTableEdits(word);
    }

    void track(boolean tracked) {
        if (!tracked) {
            word.untracked();
        }
    }

    Element paragraph(String words) {
        return word.paragraphs().stream().filter(each -> each.getTextContent().contains(words)).findFirst()
                .orElseThrow();
    }

    List<Proposal> returned() throws Exception {
        return Merge.of(report, List.of(word.save(folder.resolve("returned.docx"))), Optional.empty()).proposals();
    }

    /** Compares the merged report; the first message shows only the different lines. */
    void assertTaken(String expected) throws Exception {
        String merged = taken();
        assertEquals(lines(expected, merged), lines(merged, expected));
        assertEquals(expected, merged);
    }

    private static List<String> lines(String text, String without) {
        List<String> other = without.lines().toList();
        return text.lines().filter(line -> !other.contains(line)).toList();
    }

    private String taken() throws Exception {
        List<Proposal> proposals = returned();
        assertTrue(!proposals.isEmpty() && proposals.stream().allMatch(Proposal::isApplicable), proposals.toString());
        return Replacement.allIn(report, proposals.stream().map(each -> each.replacement().orElseThrow()).toList());
    }

    void assertByHand(String words, String line) throws Exception {
        List<Proposal> proposals = returned();
        assertTrue(!proposals.isEmpty() && proposals.stream().noneMatch(Proposal::isApplicable), proposals.toString());
        assertTrue(proposals.getFirst().message().contains(words), proposals.toString());
        assertEquals(report.substring(0, report.indexOf(line) + 1).lines().count(), proposals.getFirst().line(),
                proposals.toString());
    }
}
