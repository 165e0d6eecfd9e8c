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
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The Nu Html Checker, which knows what a valid web page is. Its jars are kept apart from all others. */
public final class NuChecker {

    private static final long STACK = 64L << 20;
    private static final Path JARS = Path.of("target", "nu");

    private NuChecker() {
    }

    /** Leaves the test out where the build has not brought the jars. */
    public static void assumeInstalled() {
        assumeTrue(Files.isDirectory(JARS), "Not there: the build copies the Nu Html Checker to target/nu");
    }

    /** What the checker has to say of a page, warnings too, a line each. Its grammar needs a deep stack. */
    public static List<String> messages(byte[] page) throws Exception {
        FutureTask<String> check = new FutureTask<>(() -> report(page));
        Thread thread = new Thread(null, check, "Nu Html Checker", STACK);
        thread.setContextClassLoader(Checker.CLASS.getClassLoader());
        thread.start();
        return messages(check.get());
    }

    private static String report(byte[] page) throws ReflectiveOperationException {
        Object checker = Checker.CLASS.getConstructor().newInstance();
        Method validate = Checker.CLASS.getMethod("validate", InputStream.class);
        return String.valueOf(validate.invoke(checker, new ByteArrayInputStream(page)));
    }

    private static List<String> messages(String report) {
        List<String> messages = new ArrayList<>();
        for (JsonElement each : JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("messages")) {
            JsonObject message = each.getAsJsonObject();
            messages.add("line " + message.get("lastLine") + ": " + message.get("message").getAsString());
        }
        return messages;
    }

    /** Loaded when it is first asked for. */
    private static final class Checker {

        static final Class<?> CLASS = load();

        private static Class<?> load() {
            try (Stream<Path> jars = Files.list(JARS)) {
                URL[] urls = jars.sorted().map(Checker::url).toArray(URL[]::new);
                return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())
                        .loadClass("nu.validator.client.EmbeddedValidator");
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
