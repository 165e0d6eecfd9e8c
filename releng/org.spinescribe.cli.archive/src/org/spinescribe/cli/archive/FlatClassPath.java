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
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays the bundles that p2 brought together out as a flat class path. Started by the build:
 * {@code FlatClassPath PLUGINS LIB MAIN-CLASS}.
 *
 * <p>{@code LIB/spinescribe.jar} names all jars in a fixed order, and {@code LIB/fingerprint} changes whenever any of
 * them does, so that an archive of their classes is never used with others.
 */
public final class FlatClassPath {

    /** What only a running OSGi framework uses. Libraries that find it absent know that they are not in Eclipse. */
    private static final Pattern ONLY_OSGI = Pattern.compile(
            "org\\.eclipse\\.(osgi|core\\.|equinox\\.(app|preferences|registry)).*|org\\.osgi\\..*|org\\.apache\\.felix\\..*");

    /** A JVM compares the times of the jars with those in its archive: let them depend on nothing but the content. */
    private static final FileTime SAME_TIME = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private final Path lib;
    private final MessageDigest fingerprint;

    private FlatClassPath(Path lib) throws NoSuchAlgorithmException {
        this.lib = lib;
        this.fingerprint = MessageDigest.getInstance("SHA-256");
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        new FlatClassPath(Path.of(arguments[1])).layOut(jars(Path.of(arguments[0])), arguments[2]);
    }

    private void layOut(List<Path> jars, String mainClass) throws IOException {
        Files.createDirectories(lib);
        List<String> names = new ArrayList<>();
        try (ClassUpdate update = new ClassUpdate(jars)) {
            for (Path jar : jars) {
                String name = jar.getFileName().toString();
                try (OutputStream out = create(name)) {
                    new ArchivableJar(jar, update).writeTo(out);
                }
                Files.setLastModifiedTime(lib.resolve(name), SAME_TIME);
                names.add(name);
            }
        }
        writeLeader(names, mainClass);
        Files.writeString(lib.resolve("fingerprint"), HexFormat.of().formatHex(fingerprint.digest(), 0, 8) + "\n");
    }

    /** Bundles of our own first, then the libraries, each by name: the order never depends on the file system. */
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

    private void writeLeader(List<String> names, String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        try (var out = new JarOutputStream(create("spinescribe.jar"))) {
            out.putNextEntry(ArchivableJar.entry("META-INF/MANIFEST.MF"));
            manifest.write(out);
            out.closeEntry();
        }
        Files.setLastModifiedTime(lib.resolve("spinescribe.jar"), SAME_TIME);
    }

    /** Two jars of one name would be a mistake, and end here. */
    private OutputStream create(String name) throws IOException {
        return new DigestOutputStream(Files.newOutputStream(lib.resolve(name), StandardOpenOption.CREATE_NEW), fingerprint);
    }
}
