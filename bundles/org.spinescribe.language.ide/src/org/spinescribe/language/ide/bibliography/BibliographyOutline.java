/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.ide.bibliography.BibliographyWord.Kind;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyProblem;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.PersonName;

/**
 * The works of a bibliography, and its problems.
 *
 * @param works the works in the order of the file
 */
public record BibliographyOutline(List<Work> works, List<BibliographyProblem> problems) {

    /**
     * A work of the bibliography.
     *
     * @param label its first author, and the year
     * @param key the range of its key
     */
    public record Work(String label, String title, Range key, String name) {
    }

    /** Reads a text; the file name tells the format where the content is ambiguous. */
    public static BibliographyOutline of(String text, String file) {
        Bibliography read = BibliographyReader.read(text, file);
        List<Work> works = new ArrayList<>();
        for (BibliographyEntry entry : read.entries()) {
            works.add(new Work(label(entry), entry.field("title").orElse("").replaceAll("</?[a-z]++>", ""),
                    new Range(entry.offset(), entry.key().length()), entry.key()));
        }
        return new BibliographyOutline(works, read.problems());
    }

    private static String label(BibliographyEntry entry) {
        List<PersonName> people = entry.people("author").isEmpty() ? entry.people("editor") : entry.people("author");
        String who = people.isEmpty() ? entry.key() : people.getFirst().family()
                + (people.size() > 1 ? " et al." : "");
        String when = entry.field("year").or(() -> entry.field("date")).orElse("");
        return when.isEmpty() ? who : who + " " + when.substring(0, Math.min(4, when.length()));
    }

    /**
     * Returns the key of the entry that a cross-reference at an offset names. Empty outside the fields for
     * cross-references, and when no entry has this key.
     */
    public static Optional<Range> reference(String text, int offset) {
        List<BibliographyWord> words = BibliographyWords.of(text);
        return name(words, text, offset).flatMap(named -> words.stream().filter(word -> word.kind() == Kind.KEY)
                .filter(word -> text.substring(word.offset(), word.end())
                        .equalsIgnoreCase(text.substring(named.offset(), named.offset() + named.length())))
                .map(word -> new Range(word.offset(), word.length())).findFirst());
    }

    /** Returns the name of another entry at an offset, as in {@code crossref = {book}} and {@code xdata}. */
    public static Optional<Range> name(String text, int offset) {
        return name(BibliographyWords.of(text), text, offset);
    }

    private static Optional<Range> name(List<BibliographyWord> words, String text, int offset) {
        return words.stream().filter(word -> word.kind() == Kind.VALUE && word.offset() <= offset
                && offset <= word.end()
                && word.name().matches("crossref|xref|xdata|related|entryset")).findFirst().flatMap(word -> {
                    int start = offset;
                    int end = offset;
                    while (start > word.offset() && isKey(text.charAt(start - 1))) {
                        start--;
                    }
                    while (end < word.end() && isKey(text.charAt(end))) {
                        end++;
                    }
                    return end > start ? Optional.of(new Range(start, end - start)) : Optional.empty();
                });
    }

    private static boolean isKey(char character) {
        return !Character.isWhitespace(character) && "{}\",".indexOf(character) < 0;
    }
}
