/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/**
 * One edit is applied as a whole, or not at all and reported; half of them are in titles, names, keywords, captions,
 * tables and notes. {@code -Dspinescribe.edits=10000} sets the number of edits.
 */
@Tag("exhaustive")
class SingleEditTest {

    private static final int EDITS = Integer.getInteger("spinescribe.edits", 300);

    @TempDir
    private Path folder;
    private final List<String> half = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private final Map<String, Integer> byHand = new TreeMap<>();

    /**
     * A sent copy.
     *
     * @param report its source text
     * @param printed its printed lines
     */
    private record Sent(Path file, String report, List<String> printed) {
    }

    @Test
    void anEditIsAppliedCompletelyOrReported() throws Exception {
        List<Sent> copies = copies();
        Random random = new Random(20261129);
        for (int i = 0; i < EDITS; i++) {
            Sent sent = copies.get(random.nextInt(copies.size()));
            WordEdits word = new WordEdits(sent.file(), "Ada Example");
            if (random.nextBoolean()) {
                word.untracked();
            }
            List<Element> paragraphs = new ArrayList<>(word.paragraphs());
            if (random.nextBoolean()) {
                paragraphs.removeIf(SingleEditTest::isProse);
            }
            String done = new RandomEdit(word, random).in(paragraphs.get(random.nextInt(paragraphs.size())));
            check(sent, (word.isTracked() ? "tracked: " : "untracked: ") + done,
                    word.save(folder.resolve("returned.docx")));
        }
        if (Boolean.getBoolean("spinescribe.show")) {
            System.out.println(EDITS + " edits; by hand " + byHand);
        }
        assertEquals(List.of(), half);
        assertEquals(List.of(), lost);
    }

    private List<Sent> copies() throws Exception {
        Copies copies = new Copies(folder);
        List<Sent> sent = new ArrayList<>();
        for (Path original : List.of(Copies.EVERY_KIND, Copies.EXAMPLE)) {
            String text = Files.readString(original);
            for (String report : List.of(text, text.replaceFirst("(?m)^(?=short title)", "journal jns-spine\n"))) {
                Path copy = copies.of(copies.report(original, report), "sent" + sent.size());
                sent.add(new Sent(copy, report, PrintedLines.of(copy)));
            }
        }
        return sent;
    }

    private static boolean isProse(Element paragraph) {
        return Elements.first(paragraph, "pPr", "pStyle").map(style -> Elements.attribute(style, "val"))
                .filter(style -> style.matches("BodyText|FirstParagraph|Abstract|List.*|Quote")).isPresent();
    }

    private void check(Sent sent, String done, Path returned) throws Exception {
        Merge.Merged merged = Merge.of(sent.report(), List.of(returned), Optional.empty());
        List<Proposal> proposals = merged.proposals();
        proposals.stream().filter(each -> !each.isApplicable())
                .forEach(each -> byHand.merge(each.message(), 1, Integer::sum));
        long taken = proposals.stream().filter(Proposal::isApplicable).count();
        if (taken > 0 && taken < proposals.size()) {
            half.add(done + "\n  " + RandomEditsTest.said(proposals) + "\n");
        }
        boolean looks = merged.remarks().stream()
                .anyMatch(remark -> remark.contains("of fonts, sizes or spacing only"));
        if (proposals.isEmpty() && !looks && !PrintedLines.of(returned).equals(sent.printed())) {
            lost.add(done + "\n");
        }
    }
}
