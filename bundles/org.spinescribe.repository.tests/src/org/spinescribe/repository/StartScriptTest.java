/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the script that starts Studio, with a fake Java that only logs its calls and exits as the test wants. */
class StartScriptTest {

    @TempDir
    private Path folder;
    private Path script;
    private Path calls;

    @BeforeEach
    void unpackStudio() throws Exception {
        script = Studio.unpack(Files.createDirectory(folder.resolve("studio")));
        calls = folder.resolve("calls");
    }

    @Test
    void theScriptEndsWithStudioAndItsExitCode() throws Exception {
        java("""
                echo 'What Studio says'
                exit 3
                """);
        Process ended = start("-nosplash");
        assertEquals("What Studio says\n", new String(ended.getInputStream().readAllBytes()));
        assertEquals(3, ended.waitFor());
        assertEquals(List.of("-nosplash"), calls());
    }

    @Test
    void aRestartHasTheSameArguments() throws Exception {
        java("""
                [ "$(wc -l <"$calls")" = 1 ] && exit 23
                exit 0
                """);
        assertEquals(0, start("-data", "my reports", "*", "").waitFor());
        assertEquals(List.of("-data|my reports|*|", "-data|my reports|*|"), calls());
    }

    @Test
    void newArgumentsReplaceArgumentsOfTheSameName() throws Exception {
        java("""
                [ "$(wc -l <"$calls")" = 1 ] || exit 0
                printf 'Something that was logged\\n- and a list\\n-data\\nfile:/home/ada/new reports/\\n-clean\\n\\n'
                exit 24
                """);
        assertEquals(0, start("-nosplash", "-data", "old reports", "-perspective", "mine", "-vmargs", "-Dx=1")
                .waitFor());
        assertEquals(List.of("-nosplash|-data|old reports|-perspective|mine|-vmargs|-Dx=1",
                "-data|file:/home/ada/new reports/|-clean|-nosplash|-perspective|mine|-vmargs|-Dx=1"), calls());
    }

    @Test
    void loggedLinesAreNoArguments() throws Exception {
        java("""
                [ "$(wc -l <"$calls")" = 1 ] || exit 0
                printf -- '-data\\nwas read\\nand no more was said\\n'
                exit 24
                """);
        assertEquals(0, start("-data", "my reports").waitFor());
        assertEquals(List.of("-data|my reports", "-data|my reports"), calls());
    }

    @Test
    void endingTheScriptEndsStudio() throws Exception {
        java("""
                trap 'echo closed >>"$calls"; exit 0' TERM
                while :; do sleep 0.1; done
                """);
        Process running = start();
        while (!Files.exists(calls) || Files.size(calls) == 0) {
            Thread.sleep(20);
        }
        running.destroy();
        assertTrue(running.waitFor(5, TimeUnit.MINUTES), "the script has ended");
        assertEquals(List.of("", "closed"), calls());
        assertFalse(running.descendants().findAny().isPresent());
    }

    @Test
    void killingTheScriptEndsStudio() throws Exception {
        Process tie = new ProcessBuilder("sh", "-c", "setpriv --pdeathsig TERM true").redirectErrorStream(true).start();
        tie.getInputStream().transferTo(OutputStream.nullOutputStream());
        assumeTrue(tie.waitFor() == 0, "Not installed: setpriv of util-linux 2.33 or newer");
        java("""
                trap 'echo closed >>"$calls"; exit 0' TERM
                while :; do sleep 0.1; done
                """);
        Process running = start();
        while (!Files.exists(calls) || Files.size(calls) == 0) {
            Thread.sleep(20);
        }
        List<ProcessHandle> studio = running.descendants().toList();
        running.destroyForcibly();
        for (ProcessHandle process : studio) {
            process.onExit().get(5, TimeUnit.MINUTES);
        }
        assertEquals(List.of("", "closed"), calls());
    }

    @Test
    void nosplashSuppressesTheSplashScreen() throws Exception {
        java("exit 0\n");
        assertEquals(0, start().waitFor());
        Path picture = Path.of(Files.readString(folder.resolve("splash")).strip());
        assertTrue(Files.size(picture) > 0, picture.toString());
        Files.delete(folder.resolve("splash"));
        assertEquals(0, start("-nosplash").waitFor());
        assertFalse(Files.exists(folder.resolve("splash")));
    }

    /** A package has its Java two folders above Studio, and the settings of the command line beside Studio. */
    @Test
    void theJavaOfAPackageComesFirst() throws Exception {
        java("exit 0\n");
        Files.move(folder.resolve("java"), folder.resolve("runtime"));
        java("exit 5\n");
        assertEquals(5, start().waitFor());
        Files.createFile(folder.resolve("studio/spinescribe.cfg"));
        assertEquals(0, start().waitFor());
    }

    /** Creates a fake Java that logs each call as a line, with | between the arguments after the jar. */
    private void java(String behaviour) throws IOException {
        Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java.getParent().resolveSibling("release"), "JAVA_VERSION=\"21.0.1\"\n");
        Files.writeString(java, """
                #!/bin/sh
                calls='%s'
                while [ "$1" != -jar ]; do
                  case $1 in -splash:*) echo "${1#-splash:}" >'%s' ;; esac
                  shift
                done
                shift 2
                line=
                for argument in "$@"; do line="$line|$argument"; done
                printf '%%s\\n' "${line#|}" >>"$calls"
                """.formatted(calls, folder.resolve("splash")) + behaviour);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        return builder.start();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(calls);
    }
}
