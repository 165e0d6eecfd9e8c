/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Lays the bundles that p2 brought together out as a flat class path. Started by the build as a source file:
 * {@code java FlatClassPath.java PLUGINS LIB MAIN-CLASS}.
 *
 * <p>Every jar is written anew without its signature: a JVM verifies the classes of signed jars at each start and keeps
 * them out of its class archives, which costs half of a short run. {@code LIB/spinescribe.jar} names all the others in
 * a fixed order, and {@code LIB/fingerprint} changes whenever any of them does, so that an archive of their classes is
 * never used with others.
 */
final class FlatClassPath {

    /** What only a running OSGi framework uses. Libraries that find it absent know that they are not in Eclipse. */
    private static final Pattern ONLY_OSGI = Pattern.compile(
            "org\\.eclipse\\.(osgi|core\\.|equinox\\.(app|preferences|registry)).*|org\\.osgi\\..*|org\\.apache\\.felix\\..*");

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

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
        for (Path jar : jars) {
            names.add(copyUnsigned(jar));
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

    private String copyUnsigned(Path jar) throws IOException {
        String name = jar.getFileName().toString();
        Path copy = lib.resolve(name);
        try (FileSystem content = FileSystems.newFileSystem(jar);
                OutputStream out = digesting(Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW))) {
            if (isSigned(content)) {
                writeUnsigned(content, out);
            } else {
                Files.copy(jar, out);
            }
        }
        Files.setLastModifiedTime(copy, SAME_TIME);
        return name;
    }

    private static boolean isSigned(FileSystem jar) throws IOException {
        Path folder = jar.getPath("/META-INF");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> SIGNATURE.matcher(file.toString().substring(1)).matches());
        }
    }

    private static void writeUnsigned(FileSystem jar, OutputStream bytes) throws IOException {
        try (Stream<Path> files = Files.walk(jar.getPath("/")); var out = new ZipOutputStream(bytes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::toString)).toList()) {
                copyEntry(file, out);
            }
        }
    }

    private static void copyEntry(Path file, ZipOutputStream out) throws IOException {
        String name = file.toString().substring(1);
        if (SIGNATURE.matcher(name).matches()) {
            return;
        }
        out.putNextEntry(entry(name));
        if (name.equals("META-INF/MANIFEST.MF")) {
            withoutDigests(file).write(out);
        } else {
            Files.copy(file, out);
        }
        out.closeEntry();
    }

    private static Manifest withoutDigests(Path manifest) throws IOException {
        try (var in = Files.newInputStream(manifest)) {
            Manifest plain = new Manifest(in);
            plain.getEntries().clear();
            return plain;
        }
    }

    private void writeLeader(List<String> names, String mainClass) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        Path leader = lib.resolve("spinescribe.jar");
        try (var out = new JarOutputStream(digesting(Files.newOutputStream(leader)))) {
            out.putNextEntry(entry("META-INF/MANIFEST.MF"));
            manifest.write(out);
            out.closeEntry();
        }
        Files.setLastModifiedTime(leader, SAME_TIME);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }

    private OutputStream digesting(OutputStream out) {
        return new DigestOutputStream(out, fingerprint);
    }
}
