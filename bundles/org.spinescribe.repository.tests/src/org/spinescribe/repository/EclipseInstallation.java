/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** An Eclipse installation in a folder, with its bundles and its p2 director. */
record EclipseInstallation(Path folder) {

    private static final int MOST_MINUTES = 5;

    static EclipseInstallation copy(Path original, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(original)) {
            files.forEach(file -> copyFile(file, folder.resolve(original.relativize(file).toString())));
        }
        return new EclipseInstallation(folder);
    }

    private static void copyFile(Path file, Path copy) {
        try {
            Files.copy(file, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the p2 director on this installation. If it fails, the test fails with its output. */
    void director(String... arguments) throws IOException, InterruptedException {
        run("org.eclipse.equinox.p2.director", arguments);
    }

    /** Runs an application of this installation. If it fails, the test fails with its output. */
    void run(String application, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(command(AuthorProgram.QUICK_COMPILER));
        command.addAll(List.of("-nosplash", "-consoleLog", "-application", application));
        command.addAll(List.of(arguments));
        Path log = folder.resolveSibling("application.log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        assertEquals(0, process.waitFor(), () -> read(log));
    }

    /** Returns the command that starts this installation, with options for the JVM. */
    List<String> command(String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", launcher().toString()));
        return command;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path launcher() throws IOException {
        try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
            return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findAny().orElseThrow();
        }
    }

    /** Returns the symbolic names of the installed bundles with a prefix. */
    Set<String> bundles(String prefix) throws IOException {
        return installed().map(line -> line[0]).filter(name -> name.startsWith(prefix)).collect(Collectors.toSet());
    }

    /** Returns the versions of the installed bundles with a prefix. */
    Set<String> versions(String prefix) throws IOException {
        return installed().filter(line -> line[0].startsWith(prefix)).map(line -> line[1]).collect(Collectors.toSet());
    }

    /** Returns the versions of the bundles with a prefix from which a JVM has loaded classes, according to its log. */
    static Set<String> versionsThatRan(Path classes, String prefix) throws IOException {
        Pattern place = Pattern.compile("source: file:.*/" + Pattern.quote(prefix) + "[a-z.]+_([^/]+?)(?:\\.jar|/)");
        try (Stream<String> lines = Files.lines(classes)) {
            return lines.map(place::matcher).filter(Matcher::find).map(found -> found.group(1))
                    .collect(Collectors.toSet());
        }
    }

    /** Returns the files of bundles and features with a prefix, also those that an uninstallation left behind. */
    List<String> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(prefix)).toList();
        }
    }

    /** Returns each bundle as name, version and location. */
    private Stream<String[]> installed() throws IOException {
        return Files.readAllLines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))
                .stream().filter(line -> !line.startsWith("#")).map(line -> line.split(","));
    }

    /**
     * Resolves the installed bundles in a new framework. Returns the symbolic names of those with a missing
     * requirement.
     */
    List<String> unresolved(Path storage) throws IOException, BundleException {
        Framework framework = new EquinoxFactory().newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(),
                "osgi.os", "linux", "osgi.ws", "gtk", "osgi.arch", "x86_64"));
        framework.init();
        try {
            List<Bundle> bundles = install(framework.getBundleContext());
            framework.adapt(FrameworkWiring.class).resolveBundles(null);
            return bundles.stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED).map(Bundle::getSymbolicName)
                    .toList();
        } finally {
            framework.stop();
        }
    }

    private List<Bundle> install(BundleContext context) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (String[] bundle : installed().filter(line -> !line[0].equals("org.eclipse.osgi")).toList()) {
            bundles.add(context.installBundle("reference:" + folder.toUri().resolve(bundle[2])));
        }
        return bundles;
    }
}
