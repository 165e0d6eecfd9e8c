/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges the bundles that p2 collected into one jar. The build runs it:
 * {@code FlatClassPath PLUGINS ARCHIVE MAIN-CLASS}.
 *
 * <p>The content of {@code lib/fingerprint} changes whenever the jar does, so that a class archive is never used with
 * another jar. The licences of the libraries go into {@code licences}.
 */
public final class FlatClassPath {

    /**
     * Bundles that are needed only in a running OSGi framework. Without them, libraries know that they are not in
     * Eclipse.
     */
    private static final Pattern ONLY_OSGI = Pattern.compile(
            "org\\.eclipse\\.(osgi|core\\.|equinox\\.(app|preferences|registry)).*|org\\.osgi\\..*|org\\.apache\\.felix\\..*");

    /**
     * The JVM compares the time of the jar with the one in its class archive, so that the time must depend only on the
     * content.
     */
    private static final FileTime SAME_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private FlatClassPath() {
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        List<Path> jars = jars(Path.of(arguments[0]));
        Path archive = Path.of(arguments[1]);
        MergedJar merged = new MergedJar(arguments[2]);
        try (ClassUpdate update = new ClassUpdate(jars)) {
            for (Path jar : jars) {
                merged.add(jar, update);
            }
        }
        Path lib = Files.createDirectories(archive.resolve("lib"));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(lib.resolve("spinescribe.jar")), digest)) {
            merged.writeTo(out);
        }
        Files.setLastModifiedTime(lib.resolve("spinescribe.jar"), SAME_TIME);
        Files.writeString(lib.resolve("fingerprint"), HexFormat.of().formatHex(digest.digest(), 0, 8) + "\n");
        merged.writeLicencesTo(archive.resolve("licences"));
    }

    /**
     * Returns our own bundles first, then the libraries, each sorted by name: the order must not depend on the file
     * system.
     */
    private static List<Path> jars(Path plugins) throws IOException {
        try (Stream<Path> files = Files.walk(plugins)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !ONLY_OSGI.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path file) -> !isOurs(file)).thenComparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isOurs(Path jar) {
        return jar.getFileName().toString().startsWith("org.spinescribe.");
    }
}
