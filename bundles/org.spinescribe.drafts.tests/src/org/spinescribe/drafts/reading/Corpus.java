/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/** Other people's manuscripts, which are kept beside the project and are no part of it. */
public final class Corpus {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "../../../shared/corpus")
            .normalize();

    private Corpus() {
    }

    /** The files of a folder of the corpus by name; the test is skipped where the corpus is missing. */
    public static List<Path> files(String folder) {
        Path corpus = FOLDER.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(corpus), "The corpus is not beside the project: " + corpus);
        try (Stream<Path> files = Files.list(corpus)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
