/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** The reports of the benchmarks: the project’s example, as it is or in any length. */
final class MeasuredReport {

    /** So that every report has a finding. */
    private static final String FAULT = "\nabbreviation XQZ \"never used\"\n";
    private static final List<String> FILES_BESIDE = List.of("references.bib", "figures/lesion.png",
            "figures/posterior.png", "figures/anterior.png");

    private MeasuredReport() {
    }

    /** Copies the bibliography and the figures of the example into a project. */
    static void copyFilesBeside(IProject project) throws IOException, CoreException {
        project.getFolder("figures").create(true, true, null);
        for (String name : FILES_BESIDE) {
            project.getFile(name).create(Files.readAllBytes(folder().resolve(name)), true, false, null);
        }
    }

    /** Returns the example. */
    static String text() throws IOException {
        return example() + FAULT;
    }

    /** Writes the example with its sections repeated up to a number of words. */
    static IFile create(IProject project, String name, int words) throws IOException, CoreException {
        String example = example();
        int from = example.indexOf("section \"Case report\"");
        int to = example.indexOf("section \"Discussion\"");
        String part = example.substring(from, to).replaceAll("(?m)^\\s*\\[(timeline|levels|scores)\\]$", "");
        int times = (words - count(example)) / count(part);
        String text = example.substring(0, to) + part.repeat(Math.max(0, times)) + example.substring(to);
        // without the European Spine Journal, whose limits do not matter here
        return Workbench.file(project, name, text.replaceAll("(?m)^\\s*journal .*$", "") + FAULT);
    }

    private static String example() throws IOException {
        return Files.readString(folder().resolve("hemangiopericytoma.casereport"));
    }

    private static Path folder() {
        return Path.of(System.getProperty("spinescribe.example"));
    }

    private static int count(String text) {
        return text.split("\\s+").length;
    }
}
