/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.journals.BundledJournals;

/**
 * A journal to choose for a report.
 *
 * @param name the name in reports
 * @param title the printed name; for a journal of the user, its file name
 */
public record JournalChoice(String name, String title) {

    private static final String ENDING = ".journal";

    /** Returns the user's journals beside the report first, then the bundled ones, by title. */
    public static List<JournalChoice> beside(Path report) {
        List<JournalChoice> choices = new ArrayList<>(own(report));
        BundledJournals.names().stream().filter(name -> !BundledJournals.guidelines().contains(name))
                .filter(name -> choices.stream().noneMatch(own -> own.name().equals(name)))
                .flatMap(name -> BundledJournals.load(name).stream()
                        .map(journal -> new JournalChoice(name, JournalWords.title(journal))))
                .sorted(Comparator.comparing(JournalChoice::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(choices::add);
        return choices;
    }

    private static List<JournalChoice> own(Path report) {
        try (Stream<Path> files = Files.list(report.toAbsolutePath().getParent())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING)).sorted()
                    .map(name -> new JournalChoice(name.substring(0, name.length() - ENDING.length()), name)).toList();
        } catch (IOException unreadable) {
            return List.of(); // only the bundled journals remain
        }
    }
}
