/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.spinescribe.clinical.words.MeantWord;

/** Finds images beside a missing one, with the most similar names. */
final class NearFiles {

    private static final int MOST = 3;
    private static final String IMAGE = ".*\\.(?:png|jpe?g|svg)";

    private NearFiles() {
    }

    /**
     * Possible names for the typed one, the most similar first.
     *
     * @param typed the name in the report, without quotes
     * @param missing the path of the missing file
     */
    static List<String> of(String typed, Path missing) {
        String folder = typed.substring(0, typed.lastIndexOf('/') + 1);
        String name = missing.getFileName().toString().toLowerCase(Locale.ROOT);
        try (Stream<Path> files = Files.list(missing.toAbsolutePath().getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(other -> other.toLowerCase(Locale.ROOT).matches(IMAGE))
                    .sorted(Comparator.<String>comparingInt(other -> MeantWord.distance(name,
                    other.toLowerCase(Locale.ROOT)))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(MOST).map(other -> '"' + folder + other + '"').toList();
        } catch (IOException e) {
            return List.of(); // the folder is missing, and so the finding reports a missing file
        }
    }
}
