/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of an author: the report, its exports, and the files in which the program keeps unsaved text.
 *
 * @param workspace folder of the workspace
 */
record AuthorFiles(Path workspace) {

    private static final String ENDING = ".casereport";

    /** The file beside the report with another ending, such as an export; the wizard has named the report. */
    Path file(String ending) {
        Path reports = workspace.resolve("Case reports");
        try (Stream<Path> files = Files.list(reports)) {
            String report = files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
                    .findFirst().orElse(ENDING);
            return reports.resolve(report.substring(0, report.length() - ENDING.length()) + ending);
        } catch (IOException e) {
            return reports.resolve(ending); // there is no report yet
        }
    }

    /** The file of the report. */
    Path reportFile() {
        return file(ENDING);
    }

    /** The text of the report; empty when there is no report. */
    String report() {
        return read(reportFile());
    }

    /** The unsaved texts that the program keeps. */
    List<String> unsaved() {
        try (Stream<Path> files = Files.list(workspace.resolve(".metadata/.plugins/org.spinescribe.ui/unsaved"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("next")).map(AuthorFiles::read)
                    .map(kept -> kept.substring(kept.indexOf('\n') + 1)).toList();
        } catch (IOException e) {
            return List.of(); // nothing has been kept yet
        }
    }

    /** The number of calls of further starts that the running Studio has not answered. */
    long calls() {
        try (Stream<Path> files = Files.list(
                workspace.resolve(".metadata/.plugins/org.spinescribe.studio.help/calls"))) {
            return files.filter(file -> !file.toString().endsWith(".new")).count();
        } catch (IOException e) {
            return 0; // there has been no call yet
        }
    }

    /** The log of the workspace; empty when the program has logged nothing. */
    String log() {
        return read(workspace.resolve(".metadata/.log"));
    }

    /** The text of a file; empty when the file is missing, or is being written. */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
