/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.InstalledProgram;

/** The folder of a report as it was in a revision. */
class GitRevisionTest {

    @TempDir
    private Path folder;
    private Path report;

    @BeforeEach
    void twoRevisions() throws Exception {
        InstalledProgram.assume("git", "--version");
        report = folder.resolve("work/case/report.casereport");
        Files.createDirectories(report.resolveSibling("figures"));
        Files.writeString(report, "old");
        Files.writeString(report.resolveSibling("figures/mri.png"), "picture");
        Files.writeString(folder.resolve("work/other.txt"), "of another folder");
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "first");
        git("tag", "submitted");
        Files.writeString(report, "new");
        Files.writeString(report.resolveSibling("later.casereport"), "later");
        git("add", ".");
        git("commit", "-q", "-m", "second");
    }

    @Test
    void versionsAreTheCommitsOfTheReport() throws Exception {
        Files.writeString(report.resolveSibling("later.casereport"), "changed");
        git("commit", "-q", "-a", "-m", "of another report");

        List<GitVersion> versions = GitHistory.of(report, 10);
        assertEquals(List.of("second", "first"), versions.stream().map(GitVersion::words).toList());
        assertEquals(List.of("A", "A"), versions.stream().map(GitVersion::author).toList());
        assertEquals("old", GitRevision.read(report, versions.getLast().revision(),
                (then, name) -> Files.readString(then)));
        assertEquals(List.of("second"), GitHistory.of(report, 1).stream().map(GitVersion::words).toList());
    }

    @Test
    void withoutARepositoryThereAreNoVersions() throws Exception {
        assertEquals(List.of(), GitHistory.of(Files.writeString(folder.resolve("alone.casereport"), "x"), 10));
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=A", "-c", "user.email=a@example.org"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.resolve("work").toFile()).inheritIO().start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0, String.join(" ", arguments));
    }

    private Path then(String revision) throws Exception {
        return GitRevision.write(report, revision, Files.createTempDirectory(folder, "then"));
    }

    @Test
    void aRevisionContainsTheFormerReportAndFigures() throws Exception {
        for (String revision : List.of("HEAD~1", "submitted")) {
            Path then = then(revision);
            assertEquals("old", Files.readString(then));
            assertEquals("picture", Files.readString(then.resolveSibling("figures/mri.png")));
            assertFalse(Files.exists(then.resolveSibling("other.txt")));
        }
        assertEquals("new", Files.readString(then("HEAD")));
    }

    @Test
    void errorsNameTheRevisionAndNoOtherFolder() {
        String name = report + " (submitted)";
        assertSays(name + ": ", () -> GitRevision.read(report, "submitted", (file, named) -> ReportVersion.read(
                Reports.open(), file.resolveSibling("nothing.casereport"), named, Optional.empty(),
                FileAccess.REPORT_FOLDER)));
        assertSays(name + ", line 1: ", () -> GitRevision.read(report, "submitted", (file, named) -> ReportVersion.read(
                Reports.open(), file, named, Optional.empty(), FileAccess.REPORT_FOLDER)));
    }

    @Test
    void missingRevisionsAndRepositoriesAreNamed() throws Exception {
        assertSays("no revision “nowhere”", () -> then("nowhere"));
        assertSays("no revision “HEAD^^{”", () -> then("HEAD^^{"));
        Path later = report.resolveSibling("later.casereport");
        assertSays("is not part of the revision “submitted”",
                () -> GitRevision.write(later, "submitted", Files.createTempDirectory(folder, "then")));
        Path alone = Files.writeString(Files.createTempDirectory("no-git").resolve("a.casereport"), "x");
        assertSays("is in no Git repository", () -> GitRevision.write(alone, "HEAD", folder));
    }

    private static void assertSays(String words, Executable step) {
        CannotCompare problem = assertThrows(CannotCompare.class, step);
        assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }
}
