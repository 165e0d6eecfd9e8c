/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The command line of SpineScribe, once in each virtual machine. Its libraries and those of Spark are often the same in
 * other versions (ANTLR, Guava, Log4j), so its class loader sees only Java's own classes.
 */
final class Program {

    /** The settings of a virtual machine. */
    private record Settings(String jar, Optional<String> demanded) {
    }

    private static final Map<Settings, Program> PROGRAMS = new ConcurrentHashMap<>();

    private final ClassLoader loader;
    private final BiFunction<Path, String, String> check;
    private final Predicate<Path> isManuscript;

    private Program(Settings settings) {
        loader = new URLClassLoader(new URL[] { url(settings.jar), ownClasses() },
                ClassLoader.getPlatformClassLoader());
        Object made = within(() -> make(settings.demanded));
        check = cast(made);
        isManuscript = cast(made);
    }

    /**
     * The program of a jar.
     *
     * @param demanded the journal or guideline whose demands hold; empty for those that a report names
     */
    static Program of(String jar, Optional<String> demanded) {
        return PROGRAMS.computeIfAbsent(new Settings(jar, demanded), Program::new);
    }

    /** The program's line of JSON for a file, under a name. */
    String check(Path file, String name) {
        return within(() -> check.apply(file, name));
    }

    /** Whether the program would check a file found in a folder. */
    boolean isManuscript(Path file) {
        return within(() -> isManuscript.test(file));
    }

    private Object make(Optional<String> demanded) {
        try {
            return loader.loadClass(Program.class.getPackageName() + ".CommandLineCheck")
                    .getConstructor(Optional.class).newInstance(demanded);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Words.of("program", String.valueOf(e)), e);
        }
    }

    /** Sets the context class loader, in which some libraries look for their parts. */
    private <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL ownClasses() {
        return Program.class.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL url(String file) {
        try {
            return new File(file).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object made) {
        return (T) made;
    }
}
