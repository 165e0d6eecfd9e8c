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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Random edits of a copy come back into the report: it contains exactly these edits, and its print equals the edited
 * copy. {@code -Dspinescribe.edits=10000} sets the number of edits.
 */
@Tag("exhaustive")
class RandomEditsTest {

    private static final int EDITS = Integer.getInteger("spinescribe.edits", 300);
    private static final int AT_ONCE = 8;

    @TempDir
    private Path folder;
    private final Map<String, Integer> byHand = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int made;

    @Test
    void randomEditsAreMergedExactly() throws Exception {
        Random random = new Random(20261128);
        Copies copies = new Copies(folder);
        while (made < EDITS && wrong.size() < 20) {
            Path original = random.nextInt(3) > 0 ? Copies.EVERY_KIND : Copies.EXAMPLE;
            String text = Files.readString(original);
            // this journal raises its citations, so they follow full stops
            Path report = copies.report(original, random.nextBoolean() ? text
                    : text.replaceFirst("(?m)^(?=short title)", "journal jns-spine\n"));
            round(copies, report, copies.of(report, "sent"), random);
        }
        if (Boolean.getBoolean("spinescribe.show")) {
            System.out.println(made + " edits; by hand " + byHand);
        }
        assertEquals(List.of(), wrong);
        assertTrue(byHand.getOrDefault(MergeWords.of("place"), 0) < made / 20, byHand.toString());
    }

    private void round(Copies copies, Path report, Path sent, Random random) throws Exception {
        String before = Files.readString(report);
        List<String> lines = PrintedLines.of(sent);
        WordEdits word = new WordEdits(sent, "Ada Example");
        List<Element> paragraphs = new ArrayList<>(word.paragraphs());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i + 2 < paragraphs.size(); i += 3) {
            order.add(i + random.nextInt(2));
        }
        Collections.shuffle(order, random);
        List<String> done = new ArrayList<>();
        for (int index : order.subList(0, Math.min(AT_ONCE, order.size()))) {
            if (random.nextBoolean()) {
                word.tracked();
            } else {
                word.untracked();
            }
            done.add(new RandomEdit(word, random).in(paragraphs.get(index)));
        }
        done.removeIf(String::isEmpty);
        made += done.size();
        Path returned = word.save(folder.resolve("returned.docx"));
        Merge.Merged merged = Merge.of(before, List.of(returned), Optional.empty());
        merged.proposals().stream().filter(each -> !each.isApplicable())
                .forEach(each -> byHand.merge(each.message(), 1, Integer::sum));
        if (Boolean.getBoolean("spinescribe.show")) {
            merged.proposals().stream().filter(each -> each.message().equals(MergeWords.of("place")))
                    .forEach(each -> System.out.println(each.part() + ": " + each.context().before() + "[-"
                            + each.before() + "-]{+" + each.behind() + "+}" + each.context().behind()));
        }
        boolean all = merged.proposals().stream().allMatch(Proposal::isApplicable);
        String after = merged.apply(before, merged.proposals());
        Files.writeString(report, after);
        try {
            compare(merged, returned, lines, PrintedLines.of(copies.of(report, "changed")), all, done);
        } catch (IllegalStateException e) {
            wrong.add("edits " + done + "\n  broken " + e.getMessage() + "\n  proposals " + said(merged.proposals()));
        }
    }

    /** Edits to apply by hand leave their lines unchanged; all other lines equal those of the edited copy. */
    private void compare(Merge.Merged merged, Path returned, List<String> before, List<String> printed, boolean all,
            List<String> done) throws Exception {
        List<String> wanted = PrintedLines.of(returned);
        List<String> missing = new ArrayList<>(wanted);
        printed.forEach(missing::remove);
        List<String> added = new ArrayList<>(printed);
        wanted.forEach(added::remove);
        if (merged.remarks().stream().anyMatch(remark -> remark.contains("of fonts, sizes or spacing only"))) {
            missing.removeIf(line -> line.startsWith("#") && added.remove(line.replaceFirst("^#+", "")));
        }
        if (!all) {
            added.removeIf(line -> before.contains(line)); // edits left for the author
            long hand = merged.proposals().stream().filter(each -> !each.isApplicable())
                    .mapToLong(each -> 2 + each.behind().lines().count()).sum();
            if (added.isEmpty() && missing.size() <= hand) {
                return;
            }
        }
        if (!missing.isEmpty() || !added.isEmpty()) {
            wrong.add("edits " + done + "\n  wanted " + missing + "\n  printed " + added + "\n  proposals "
                    + said(merged.proposals()) + "\n");
        }
    }

    static List<String> said(List<Proposal> proposals) {
        return proposals.stream().map(each -> each.before() + " → " + each.behind() + " "
                + each.replacement() + each.message()).toList();
    }
}
