/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests that a report is refused if text would be missing in print, whatever settings, journals and comments say. */
class LostTextIsRefusedTest extends ExportFolder {

    private static final String LOST = REPORT.formatted("Text.") + "THIS STRAY TEXT IS LOST\n%s"
            + "consent { First. }\nconsent { Second. }\n";

    @Test
    void settingsDoNotAllowLostText() throws IOException {
        for (String severity : List.of("off", "warning", "information")) {
            Files.writeString(folder.resolve(".spinescribe"), "structure/* = " + severity + "\n");
            assertRefused(Files.writeString(folder.resolve("r.casereport"), LOST.formatted("")));
        }
    }

    @Test
    void journalsDoNotAllowLostText() throws IOException {
        Files.writeString(folder.resolve("mine.journal"), "journal mine \"Mine\"\nrule structure/stray is off\n"
                + "rule structure/repeated is off\n");
        assertRefused(Files.writeString(folder.resolve("r.casereport"), LOST.formatted("journal mine\n")));
    }

    @Test
    void commentsDoNotAllowLostText() throws IOException {
        String text = LOST.formatted("").replace("THIS", "// allow structure/stray \"we want it\"\nTHIS")
                .replace("consent { Second", "// allow structure/repeated \"twice\"\nconsent { Second");
        assertRefused(Files.writeString(folder.resolve("r.casereport"), text));
    }

    @Test
    void theFaultyReportsAreRefused() throws IOException {
        Fault.copy("attack-26-settings-switch-off-the-guard-against-lost-text", folder);
        for (String name : List.of("allow.casereport", "settings/r.casereport", "journal/r.casereport")) {
            assertRefused(folder.resolve(name));
        }
    }

    private static void assertRefused(Path report) {
        CommandLineRun.of("check", report).assertFails("error");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "docx");
        run.assertFails("not exported");
    }
}
