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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The processes of the program that an author uses. */
final class AuthorProgram {

    /** Option of a virtual machine that starts sooner, since it compiles less. */
    static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private final List<String> command;
    private final Path folder;
    private Process process;

    /**
     * @param command that starts the program, without its workspace
     * @param folder for the workspace, the settings of GTK and the logs
     */
    AuthorProgram(List<String> command, Path folder) {
        this.command = List.copyOf(command);
        this.folder = folder;
    }

    /** The folder of the program's workspace. */
    Path workspace() {
        return folder.resolve("workspace");
    }

    /** Starts the program; returns its process. */
    ProcessHandle start() throws IOException {
        process = begin("log");
        return process.toHandle();
    }

    /** Starts the program once more while it is running, with a file to open. */
    Process startAgain(Path file) throws IOException {
        return begin("second-log", file.toString());
    }

    /** Takes another process for the program from now on. */
    void changeTo(Process other) {
        process = other;
    }

    private Process begin(String log, String... files) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of("-data", workspace().toString()));
        words.addAll(List.of(files));
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        // a blinking caret would never let the screen rest
        Path settings = Files.createDirectories(folder.resolve("settings/gtk-3.0")).resolve("settings.ini");
        Files.writeString(settings, "[Settings]\ngtk-cursor-blink=0\ngtk-enable-animations=0\n");
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("settings").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_TOOL_OPTIONS", QUICK_COMPILER);
        return builder.start();
    }

    /** What the program has written to its standard output. */
    String output() {
        return AuthorFiles.read(folder.resolve("log"));
    }

    /** Number of the process of Studio itself, which a script may have started; 0 while there is none. */
    long studio() {
        return process.descendants().filter(ProcessHandle::isAlive).mapToLong(ProcessHandle::pid).findFirst().orElse(0);
    }

    /** Whether the program runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the program has ended; returns whether it has. */
    boolean hasEnded(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /** Stops all processes of the program where they are, as if the program hung. */
    void suspend() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets a suspended program go on. */
    void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle each : process.descendants().toList()) {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + each.pid()).start().waitFor();
        }
    }

    /** Ends the program without a warning, as a power cut does. */
    void losePower() throws InterruptedException {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly().waitFor();
        for (ProcessHandle each : started) {
            each.destroyForcibly();
            each.onExit().join();
        }
    }

    /** Ends the program, by force when it does not end within a minute. */
    void end() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!hasEnded(60)) {
            losePower();
        }
    }
}
