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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.RevisedFile;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.WordFile;
import org.w3c.dom.Element;

/**
 * Random edits of a copy come back into the report: it has exactly these edits, and prints what the edited copy says.
 * {@code -Dspinescribe.edits=10000} makes as many as that.
 */
class RandomEditsTest {

    private static final int EDITS = Integer.getInteger("spinescribe.edits", 300);
    private static final int AT_ONCE = 8;
    private static final List<String> WORDS = List.of(" again", "never ", " T8", "a*b*c", " [x]", "{y}", " \"so\"",
            "back\\slash", " p < 0.05", " _under_score_", " 50 %", " @smith2001", " #3", "x^2^", " ~5~ ", " | ", "1. ",
            "- ", ".", ", and more", " A & B &amp; C", " ü ∑ 椎", "[@smith2001]", "(Smith 2020)", "**", "`code`");

    private static final List<String> STYLES = List.of("Heading1", "Heading2", "BodyText", "Quote");

    @TempDir
    private Path folder;
    private final Map<String, Integer> byHand = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int made;

    @Test
    void everyEditComesToItsPlace() throws Exception {
        Random random = new Random(20261128);
        Copies copies = new Copies(folder);
        while (made < EDITS && wrong.size() < 20) {
            Path original = random.nextInt(3) > 0 ? Copies.EVERY_KIND : Copies.EXAMPLE;
            String text = Files.readString(original);
            // this journal raises its citations, which then stand behind full stops
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
        List<String> lines = lines(sent);
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
            done.add(edit(word, paragraphs.get(index), random));
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
            compare(merged, returned, lines, lines(copies.of(report, "changed")), all, done);
        } catch (IllegalStateException e) {
            wrong.add("edits " + done + "\n  broken " + e.getMessage() + "\n  proposals " + said(merged));
        }
    }

    /** What must be taken by hand stays as it was; each other line is as the edited copy has it. */
    private void compare(Merge.Merged merged, Path returned, List<String> before, List<String> printed, boolean all,
            List<String> done) throws Exception {
        List<String> wanted = lines(returned);
        List<String> missing = new ArrayList<>(wanted);
        printed.forEach(missing::remove);
        List<String> added = new ArrayList<>(printed);
        wanted.forEach(added::remove);
        if (!all) {
            added.removeIf(line -> before.contains(line)); // what is left for the author's hand
            long hand = merged.proposals().stream().filter(each -> !each.isApplicable())
                    .mapToLong(each -> 2 + each.behind().lines().count()).sum();
            if (added.isEmpty() && missing.size() <= hand) {
                return;
            }
        }
        if (!missing.isEmpty() || !added.isEmpty()) {
            wrong.add("edits " + done + "\n  wanted " + missing + "\n  printed " + added + "\n  proposals "
                    + said(merged) + "\n");
        }
    }

    private static List<String> said(Merge.Merged merged) {
        return merged.proposals().stream().map(each -> each.before() + " → " + each.behind() + " "
                + each.replacement() + each.message()).toList();
    }

    private String edit(WordEdits word, Element paragraph, Random random) {
        List<Element> runs = WordEdits.runs(paragraph);
        if (runs.isEmpty()) {
            return ""; // an edit before this one has taken its row out
        }
        Element run = runs.get(random.nextInt(runs.size()));
        String text = WordEdits.text(run);
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        String words = WORDS.get(random.nextInt(WORDS.size()));
        WordTableEdits tables = new WordTableEdits(word);
        boolean cell = WordTableEdits.isInTable(paragraph);
        int authors = text.isEmpty() ? 0 : WordTableEdits.authors(paragraph).size();
        boolean names = authors > 1 && WordTableEdits.authors(paragraph).stream().allMatch(each -> each.size() == 2);
        switch (random.nextInt(13)) {
            case 0, 1 -> {
                word.insert(run, from, words);
                return "insert " + words + " at " + from + " of " + text;
            }
            case 2 -> {
                word.delete(run, from, to);
                return "delete " + text.substring(from, to) + " of " + text;
            }
            case 3 -> {
                Element rest = word.delete(run, from, to);
                word.insert(rest, 0, words);
                return "replace " + text.substring(from, to) + " of " + text + " by " + words;
            }
            case 4 -> {
                Element last = runs.get(runs.size() - 1);
                if (last == run) {
                    word.insert(run, from, words);
                    return "insert " + words + " at " + from + " of " + text;
                }
                int end = random.nextInt(WordEdits.text(last).length() + 1);
                word.delete(run, from, last, end);
                return "delete from " + text.substring(from) + " to " + WordEdits.text(last);
            }
            case 5 -> {
                word.part(paragraph, run, from);
                return "part at " + from + " of " + text;
            }
            case 6 -> {
                word.add(paragraph, "A new paragraph" + words);
                return "add behind " + text + ": " + words;
            }
            case 7 -> {
                word.remove(paragraph);
                return "remove " + text;
            }
            case 8 -> {
                if (!cell && !names) {
                    word.addHeading(paragraph, 1 + random.nextInt(2), "A heading" + words);
                    return "heading behind " + text + ": " + words;
                }
                word.insert(run, from, words);
                return "insert " + words + " at " + from + " of " + text;
            }
            case 9, 10 -> {
                return cell ? table(tables, paragraph, words, random) : names
                        ? authors(tables, paragraph, random.nextInt(authors), random) : "";
            }
            case 11 -> {
                String style = STYLES.get(random.nextInt(STYLES.size()));
                word.restyle(paragraph, style);
                return "restyle " + text + " as " + style;
            }
            default -> {
                word.italic(run, from, to, true);
                return "italics for " + text.substring(from, to) + " of " + text;
            }
        }
    }

    private static String table(WordTableEdits tables, Element paragraph, String words, Random random) {
        switch (random.nextInt(4)) {
            case 0, 1 -> tables.addRow(paragraph, words.strip() + " one", "two", words);
            case 2 -> tables.removeRow(paragraph);
            default -> tables.addColumn(paragraph, "New" + words);
        }
        return "table at " + paragraph.getTextContent();
    }

    private static String authors(WordTableEdits tables, Element line, int author, Random random) {
        if (random.nextBoolean()) {
            tables.addAuthor(line, author, "Dora Neu", "1");
            return "add author " + author;
        }
        tables.removeAuthor(line, author);
        return "remove author " + author;
    }

    /** The printed paragraphs with all changes, one a line; citations are the keys of their works. */
    private static List<String> lines(Path copy) throws Exception {
        try (WordFile file = WordFile.open(copy)) {
            RevisedFile read = RevisedFile.read(file);
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            Set<String> notes = read.body().units().stream().filter(RevisedUnit::isBehind)
                    .filter(unit -> unit.kind() == RevisedUnit.Kind.NOTE).map(unit -> "note " + unit.target())
                    .collect(Collectors.toSet());
            List.of(read.body(), read.notes()).forEach(text -> text.units().stream().filter(unit -> isPrinted(unit)
                    && (unit.data().isEmpty() || !unit.data().startsWith("note ") || notes.contains(unit.data())))
                    .forEach(unit -> {
                        switch (unit.kind()) {
                            case END -> {
                                lines.add("#".repeat(unit.paragraph().heading()) + normal(line.toString()));
                                line.setLength(0);
                            }
                            case CITATION -> line.append(CitationData.typed(unit.data()).orElse(unit.text()));
                            default -> line.append(unit.text());
                        }
                    }));
            lines.removeIf(RandomEditsTest::isDerived);
            return lines;
        }
    }

    /** A cell ends also where the end of its only paragraph was taken out. */
    private static boolean isPrinted(RevisedUnit unit) {
        return unit.isBehind() || unit.isEnd() && unit.paragraph().cell().isPresent();
    }

    /**
     * Keywords are parted in one way, whatever somebody typed between them; names have no space at their end. The
     * space before a raised citation is not printed, so that a comma may lose one.
     */
    private static String normal(String line) {
        return line.replaceAll("[\\s\u00A0]+", " ").strip().replaceAll(" (?=[,.;])", "").replaceAll("(?:, ?)+(?=,)", "")
                .replaceAll(",(?=\\S)", ", ")
                .replaceAll("(?<=\\S) (?=\\d(?:,|$))", "").replaceAll("(?:, ?)+$", "").strip();
    }

    /** Lines that are made from others, and the reference list. */
    private static boolean isDerived(String line) {
        return line.matches("#*") || line.startsWith("Word count") || line.matches("\\d+\\.? .*")
                || line.matches("\\*.?Corresponding.*|ORCID.*|.*Writing – .*");
    }
}
