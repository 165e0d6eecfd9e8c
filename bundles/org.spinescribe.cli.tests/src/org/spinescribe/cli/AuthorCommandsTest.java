/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the commands for authors without an editor: new reports, formatting and renaming. */
class AuthorCommandsTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aNewReportHasTitleJournalAndLanguage() throws Exception {
        CommandLineRun run = CommandLineRun.of("new", folder.resolve("case/climber"), "--title", "A climber",
                "--journal", "european-spine-journal", "--language", "en-US");
        assertEquals(0, run.exitCode(), run::toString);
        String text = Files.readString(folder.resolve("case/climber.casereport"));
        assertTrue(text.contains("case report \"A climber\""));
        assertTrue(text.contains("journal european-spine-journal"));
        assertTrue(text.contains("language en-US"));
        assertTrue(Files.exists(folder.resolve("case/references.bib")));
    }

    @Test
    void authorsAreCopiedFromAnotherReport() throws Exception {
        Path other = file("other.casereport", "author \"Ada Exemplar\" at ward\naffiliation ward \"Spine Unit\"\n");
        CommandLineRun.of("new", folder.resolve("next"), "--authors-from", other);
        assertTrue(Files.readString(folder.resolve("next.casereport")).contains("author \"Ada Exemplar\" at ward"));
    }

    @Test
    void anExistingReportAndAnUnknownJournalAreRefused() throws Exception {
        Path there = file("climber.casereport", "mine");
        CommandLineRun.of("new", there).assertSays(2, "already exists");
        CommandLineRun.of("new", folder.resolve("x"), "--journal", "nature-of-spines").assertSays(2, "choose from");
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void formatChecksOrChangesAReport() throws Exception {
        Path file = file("a.casereport", "author   \"Ada\"\n      at ward\n");
        assertEquals(1, CommandLineRun.of("format", "--check", file).exitCode());
        assertEquals("author   \"Ada\"\n      at ward\n", Files.readString(file));
        assertEquals(0, CommandLineRun.of("format", folder).exitCode());
        assertEquals("author \"Ada\"\n  at ward\n", Files.readString(file));
        assertEquals("", CommandLineRun.of("format", folder).out());
        CommandLineRun.of("format", folder.resolve("none.casereport")).assertSays(2, "none.casereport");
    }

    @Test
    void renameChangesANameUnlessItIsADryRun() throws Exception {
        Path file = file("a.casereport", "section \"S\" { See [#xray]. }\nfigure xray \"x.svg\"\n");
        assertEquals(0, CommandLineRun.of("rename", "xray", "film", file, "--dry-run").exitCode());
        assertTrue(Files.readString(file).contains("figure xray"));
        assertEquals(0, CommandLineRun.of("rename", "#xray", "film", file).exitCode());
        assertEquals("section \"S\" { See [#film]. }\nfigure film \"x.svg\"\n", Files.readString(file));
        CommandLineRun.of("rename", "xray", "film", file).assertSays(2, "Nothing is called ‘xray’");
    }

    @Test
    void shellsCompleteEveryCommand() {
        for (String shell : new String[] { "bash", "zsh", "fish" }) {
            String script = CommandLineRun.of("completion", shell).out();
            assertTrue(script.contains("language-server") && script.contains("baseline"), shell);
        }
    }

    @Test
    void everyCommandHasAManualPage() throws Exception {
        assertEquals(0, CommandLineRun.of("manual", folder.resolve("man1")).exitCode());
        String page = Files.readString(folder.resolve("man1/spinescribe-check.1"));
        assertTrue(page.startsWith(".TH \"SPINESCRIBE\\-CHECK\" 1") || page.startsWith(".TH \"SPINESCRIBE-CHECK\" 1"));
        assertTrue(page.contains("\\-\\-baseline"));
        assertTrue(page.contains(".SH EXIT STATUS"));
        assertTrue(Files.exists(folder.resolve("man1/spinescribe-vocabulary-find.1")));
    }
}
