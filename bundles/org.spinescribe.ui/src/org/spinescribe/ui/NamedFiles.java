/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the files that a program is started with: a double click on a file passes the file's name to the program. */
public final class NamedFiles {

    private NamedFiles() {
    }

    /** Returns the files among the arguments of a program, as absolute paths. Leaves out options and missing files. */
    public static List<Path> in(String[] arguments) {
        return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).flatMap(NamedFiles::path)
                .filter(Files::isRegularFile).toList();
    }

    private static Stream<Path> path(String argument) {
        try {
            return Stream.of(Path.of(argument).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
