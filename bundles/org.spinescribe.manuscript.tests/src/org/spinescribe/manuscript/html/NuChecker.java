/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, a validator of web pages. Its jars have a class loader of their own. */
public final class NuChecker {

    private static final long STACK = 64L << 20;
    private static final Path JARS = Path.of("target", "nu");

    private NuChecker() {
    }

    /** Skips the test where the build has not copied the jars. */
    public static void assumeInstalled() {
        assumeTrue(Files.isDirectory(JARS), "Not there: the build copies the Nu Html Checker to target/nu");
    }

    /** The checker's messages about a page, including warnings, one on each line. Its grammar needs a deep stack. */
    public static List<String> messages(byte[] page) throws Exception {
        FutureTask<List<String>> check = new FutureTask<>(() -> Checker.messages(new ByteArrayInputStream(page)));
        Thread thread = new Thread(null, check, "Nu Html Checker", STACK);
        thread.setContextClassLoader(Checker.CLASS.getClassLoader());
        thread.start();
        return check.get();
    }

    /** Collects the messages of the checker. */
    private record Messages(List<String> lines) implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            lines.add("line " + warning.getLineNumber() + ": " + warning.getMessage());
        }

        @Override
        public void error(SAXParseException error) {
            warning(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            warning(error);
        }
    }

    /** Loaded on the first request; reading its grammar, once, takes longer than checking a page. */
    private static final class Checker {

        private static final String GRAMMAR = "http://s.validator.nu/html5-all.rnc";

        static final Class<?> CLASS = load();
        private static Object checker;

        static synchronized List<String> messages(InputStream page) throws ReflectiveOperationException {
            Messages messages = new Messages(new ArrayList<>());
            if (checker == null) {
                checker = CLASS.getConstructor(boolean.class, boolean.class, boolean.class)
                        .newInstance(true, false, true);
                CLASS.getMethod("setUpMainSchema", String.class, ErrorHandler.class)
                        .invoke(checker, GRAMMAR, messages);
            }
            CLASS.getMethod("setUpValidatorAndParsers", ErrorHandler.class, boolean.class, boolean.class)
                    .invoke(checker, messages, false, false);
            CLASS.getMethod("checkHtmlInputSource", InputSource.class).invoke(checker, new InputSource(page));
            return messages.lines();
        }

        private static Class<?> load() {
            try (Stream<Path> jars = Files.list(JARS)) {
                URL[] urls = jars.sorted().map(Checker::url).toArray(URL[]::new);
                return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                        .loadClass("nu.validator.validation.SimpleDocumentValidator");
            } catch (IOException | ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        private static URL url(Path jar) {
            try {
                return jar.toUri().toURL();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
