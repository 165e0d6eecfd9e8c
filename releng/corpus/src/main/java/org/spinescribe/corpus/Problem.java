/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.FileNotFoundException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Translates exceptions to messages for the owner of a file. */
final class Problem {

    private Problem() {
    }

    static String of(Throwable thrown) {
        return switch (thrown) {
            case NoSuchFileException e -> Words.of("missing");
            case FileNotFoundException e -> Words.of("missing");
            case AccessDeniedException e -> Words.of("denied");
            default -> thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
        };
    }
}
