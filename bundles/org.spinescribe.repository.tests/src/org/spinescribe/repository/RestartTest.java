/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests File → Restart, as after a change of the theme. */
@ResourceLock(Screen.DISPLAY)
class RestartTest {

    private static final Path PICTURES = Path.of(System.getProperty("spinescribe.screenshots"));

    @TempDir
    private Path folder;

    @BeforeEach
    void hasADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
    }

    @Test
    void aRestartOpensTheSameReports() throws Exception {
        List<String> command = List.of(Studio.script().toString());
        try (Author author = new Author(command, folder, "restart", new Screen(PICTURES))) {
            author.start();
            long first = author.program().studio();
            author.pressUntilAnswered(KeyEvent.VK_ALT, KeyEvent.VK_F);
            author.press(KeyEvent.VK_UP); // the last entry is Exit
            author.press(KeyEvent.VK_UP);
            author.press(KeyEvent.VK_ENTER);
            author.waitFor("another Studio", () -> {
                long now = author.program().studio();
                return now != first && now != 0;
            });
            author.waitForWindow();
            author.keep("back");
            author.newReport();
            assertFalse(author.files().log().contains("org.spinescribe"), author.files()::log);
        }
    }
}
