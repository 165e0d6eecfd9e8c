/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the language server with editors from other projects. */
@Tag("exhaustive")
class OtherEditorsTest {

    private static final Path SCRIPTS = Path.of("../../releng/editors").toAbsolutePath().normalize();
    private static final String EGLOT = "(unless (require 'eglot nil t) (package-initialize) (require 'eglot))";

    @TempDir
    private Path folder;

    @Test
    void neovimHasTheMainServices() throws Exception {
        Assumptions.assumeTrue(runs("nvim", "--version"), "Neovim is missing: install neovim");
        assertServices(12, "nvim", "--headless", "-u", "NONE", "-n", "-c",
                "luafile " + SCRIPTS.resolve("neovim-test.lua"));
    }

    @Test
    void emacsHasTheMainServices() throws Exception {
        Assumptions.assumeTrue(runs("emacs", "-q", "--batch", "--eval", EGLOT),
                "Emacs with Eglot is missing: install emacs-nox, and elpa-eglot for Emacs 28");
        assertServices(11, "emacs", "-q", "--batch", "-l", SCRIPTS.resolve("emacs-test.el").toString());
    }

    private void assertServices(int services, String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder editor = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile());
        editor.environment().put("HOME", folder.toString());
        editor.environment().put("SPINESCRIBE_SERVER", String.join("\n", List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "language-server")));
        Process process = editor.start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        String said = Files.readString(output);
        assertFalse(said.contains("not ok"), said);
        assertEquals(services, said.lines().filter(line -> line.strip().startsWith("ok ")).count(), said);
        assertEquals(0, process.exitValue(), said);
    }

    private static boolean runs(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
