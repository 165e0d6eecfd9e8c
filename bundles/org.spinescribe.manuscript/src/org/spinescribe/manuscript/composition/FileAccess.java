/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;

/**
 * Which files a report may name as images, tables, bibliographies and styles. A report from somebody else must not draw
 * the reader's own files into a manuscript.
 */
public enum FileAccess {

    /** Files in the folder of the report, and in folders within it. */
    REPORT_FOLDER,
    /** Any file of this machine. */
    ANYWHERE;

    private static final Pattern REMOTE = Pattern.compile(
            "[A-Za-z][A-Za-z0-9+.-]{1,20}://.*|(?i:file|data|https?|ftp):.*|\\\\\\\\.*|//.*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    /**
     * The file that a report names.
     *
     * @throws CompositionProblem when the report must not name it; the message gives the reason
     */
    Path file(Report report, String name) throws CompositionProblem {
        if (REMOTE.matcher(name).matches()) {
            throw new CompositionProblem("file.remote", name);
        }
        if (report.file().isEmpty()) {
            throw new CompositionProblem("file.unsaved", name);
        }
        Path file = report.resolve(name).orElseThrow(() -> new CompositionProblem("file.name", name));
        if (this == ANYWHERE) {
            return file;
        }
        Path folder = report.file().get().toAbsolutePath().normalize().getParent();
        if (DRIVE.matcher(name).matches() || Path.of(name).isAbsolute()) {
            throw new CompositionProblem("file.absolute", name);
        }
        if (!file.startsWith(folder)) {
            throw new CompositionProblem("file.outside", name);
        }
        if (leadsOut(file, folder)) {
            throw new CompositionProblem("file.link", name);
        }
        return file;
    }

    /** Whether a symbolic link on the way leads out of the folder; false for a missing file. */
    private static boolean leadsOut(Path file, Path folder) {
        try {
            return !file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }
}
