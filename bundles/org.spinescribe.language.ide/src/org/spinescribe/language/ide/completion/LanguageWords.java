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
 * The keywords of the language, from {@code words.tsv}: each with its block, its template and its meaning.
 */
public final class LanguageWords {

    /** The block of keywords that start a block. */
    static final String TOP = "-";

    private static final List<LanguageWords.Word> ALL = read();

    /**
     * A keyword of the language.
     *
     * @param block the model's name of its block; {@link #TOP} for a keyword that starts a block
     * @param template the inserted text with its placeholders
     * @param meaning the meaning in a sentence or two
     */
    public record Word(String block, String word, String template, String meaning) {

        /** Returns whether the keyword starts a block. */
        public boolean startsBlock() {
            return block.equals(TOP);
        }
    }

    private LanguageWords() {
    }

    /** Returns all keywords in the order in which authors usually type them. */
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
