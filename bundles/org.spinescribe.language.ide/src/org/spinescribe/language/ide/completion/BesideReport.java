/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.spinescribe.language.report.Report;

/** Lists the files in the folder of a report and its subfolders. */
final class BesideReport {

    private static final int DEPTH = 3;
    private static final int MOST = 2_000;

    private BesideReport() {
    }

    /** Returns their paths relative to the report's folder, with slashes, in alphabetical order. */
    static Stream<String> named(Report report, String... endings) {
        Path folder = report.file().map(Path::toAbsolutePath).map(Path::getParent).orElse(null);
        if (folder == null || !Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            List<String> names = files.limit(MOST).filter(Files::isRegularFile).map(folder::relativize)
                    .filter(name -> !name.toString().startsWith(".")).filter(name -> endsWithOne(name, endings))
                    .map(name -> name.toString().replace('\\', '/')).sorted().toList();
            return names.stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty(); // an unreadable folder yields no proposals
        }
    }

    private static boolean endsWithOne(Path name, String... endings) {
        String small = name.toString().toLowerCase(Locale.ROOT);
        return Stream.of(endings).anyMatch(small::endsWith);
    }
}
