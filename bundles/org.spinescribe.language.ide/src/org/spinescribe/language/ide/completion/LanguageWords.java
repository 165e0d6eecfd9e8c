/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The words of the language, from {@code words.tsv}: the block that a word belongs to, the word, what is written for
 * it,
 * and what it is for.
 */
public final class LanguageWords {

    /** Where a block starts. */
    static final String TOP = "-";

    private static final List<LanguageWords.Word> ALL = read();

    /**
     * A word of the language.
     *
     * @param block the kind of block that it belongs to, as the model names it; {@link #TOP} for what starts a block
     * @param template what is written, with the places that the caret visits
     * @param meaning in a sentence or two
     */
    public record Word(String block, String word, String template, String meaning) {

        /** Whether it is the first word of a block. */
        public boolean startsBlock() {
            return block.equals(TOP);
        }
    }

    private LanguageWords() {
    }

    /** All words in the order in which they are usually typed. */
    public static List<Word> all() {
        return ALL;
    }

    static List<Word> of(String block) {
        return ALL.stream().filter(word -> word.block().equals(block)).toList();
    }

    private static List<Word> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                LanguageWords.class.getResourceAsStream("words.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(row -> new Word(row[0], row[1], row[2].replace("\\n", "\n"), row[3])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
