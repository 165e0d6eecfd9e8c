/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;
import java.util.Random;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Edits of all kinds that co-authors make, one at a time. */
final class RandomEdit {

    private static final List<String> WORDS = List.of(" again", "never ", " T8", "a*b*c", " [x]", "{y}", " \"so\"",
            "back\\slash", " p < 0.05", " _under_score_", " 50 %", " @smith2001", " #3", "x^2^", " ~5~ ", " | ", "1. ",
            "- ", ".", ", and more", " A & B &amp; C", " ü ∑ 椎", "[@smith2001]", "(Smith 2020)", "**", "`code`");
    private static final List<String> STYLES = List.of("Heading1", "Heading2", "BodyText", "Quote");

    private final WordEdits word;
    private final Random random;

    RandomEdit(WordEdits word, Random random) {
        this.word = word;
        this.random = random;
    }

    /** Changes a paragraph; returns a description, empty when the paragraph has no words any more. */
    String in(Element paragraph) {
        List<Element> runs = WordEdits.runs(paragraph);
        if (runs.isEmpty()) {
            return ""; // an earlier edit has removed its row
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
        switch (random.nextInt(14)) {
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
                return cell ? table(tables, paragraph, words) : names
                        ? authors(tables, paragraph, random.nextInt(authors)) : "";
            }
            case 11 -> {
                String style = STYLES.get(random.nextInt(STYLES.size()));
                word.restyle(paragraph, style);
                return "restyle " + text + " as " + style;
            }
            case 12 -> {
                return over(paragraph, run, from, words);
            }
            default -> {
                word.italic(run, from, to, true);
                return "italics for " + text.substring(from, to) + " of " + text;
            }
        }
    }

    /** Deletes from a place of a paragraph to a place of the next one, and may insert text instead. */
    private String over(Element paragraph, Element run, int from, String words) {
        Element next = next(paragraph);
        List<Element> behind = next == null ? List.of() : WordEdits.runs(next);
        if (behind.isEmpty()) {
            word.insert(run, from, words);
            return "insert " + words + " at " + from + " of " + WordEdits.text(run);
        }
        String done = "delete from " + WordEdits.text(run).substring(from) + " of " + paragraph.getTextContent();
        word.deleteRest(run, from);
        int to = random.nextInt(WordEdits.text(behind.getFirst()).length() + 1);
        done += " to " + WordEdits.text(behind.getFirst()).substring(0, to);
        word.join(paragraph, next);
        Element rest = word.delete(behind.getFirst(), 0, to);
        if (random.nextBoolean()) {
            word.insert(rest, 0, words);
            done += ", instead " + words;
        }
        return done;
    }

    /** The next paragraph, if a paragraph can be joined with it. */
    private static Element next(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return next instanceof Element element && Elements.name(element).equals("p") ? element : null;
    }

    private String table(WordTableEdits tables, Element paragraph, String words) {
        switch (random.nextInt(4)) {
            case 0, 1 -> tables.addRow(paragraph, words.strip() + " one", "two", words);
            case 2 -> tables.removeRow(paragraph);
            default -> tables.addColumn(paragraph, "New" + words);
        }
        return "table at " + paragraph.getTextContent();
    }

    private String authors(WordTableEdits tables, Element line, int author) {
        if (random.nextBoolean()) {
            tables.addAuthor(line, author, "Dora Neu", "1");
            return "add author " + author;
        }
        tables.removeAuthor(line, author);
        return "remove author " + author;
    }
}
