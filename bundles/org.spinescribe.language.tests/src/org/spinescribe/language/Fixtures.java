/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.check.Reports;

/** The files that the tests of this bundle read, and one language for all of them. */
public final class Fixtures {

    /** Set up once: reports can be read by many tests with it. */
    public static final Reports REPORTS = Reports.open();

    private static final Path FOLDER = Path.of("fixtures").toAbsolutePath();

    private Fixtures() {
    }

    /** A file or folder among the fixtures. */
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    /** The text of a fixture. */
    public static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All reports in a folder of fixtures, sorted. */
    public static List<Path> reports(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.filter(file -> file.toString().endsWith(".casereport")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
