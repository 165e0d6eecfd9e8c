/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A report with every kind of part, and its sent copy. */
abstract class SentReport {

    @TempDir
    Path folder;
    String report;
    Path sent;

    @BeforeEach
    void send() throws Exception {
        report = Files.readString(Copies.EVERY_KIND);
        Copies copies = new Copies(folder);
        sent = copies.of(copies.report(Copies.EVERY_KIND, report), "sent");
    }

    interface Change {
        void in(WordEdits word, Element paragraph, Element run, int at);
    }

    /** A copy with a change at some words. */
    final Path returned(String name, String author, String words, Change change) throws Exception {
        WordEdits word = new WordEdits(sent, author);
        for (Element paragraph : word.paragraphs()) {
            for (Element run : WordEdits.runs(paragraph)) {
                int at = WordEdits.text(run).indexOf(words);
                if (at >= 0) {
                    change.in(word, paragraph, run, at);
                    return word.save(folder.resolve(name));
                }
            }
        }
        throw new IllegalArgumentException(words);
    }

    final Path replaced(String name, String author, String old, String by) throws Exception {
        return returned(name, author, old, (word, paragraph, run, at) -> {
            Element rest = word.delete(run, at, at + old.length());
            word.insert(rest, 0, by);
        });
    }

    final Merge.Merged merged(String present, Path... files) {
        return Merge.of(present, List.of(files), Optional.empty());
    }

    static String taken(String present, Merge.Merged merged) {
        return merged.apply(present, merged.proposals());
    }
}
