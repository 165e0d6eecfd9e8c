/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Merges many jars into one that starts fast.
 *
 * <p>Whenever a library looks for a missing class or resource, the JVM opens every jar; hence there is only one. Nor
 * does the JVM put classes from signed jars, or for versions before Java 6, into its class archive; hence the jar has
 * none of these.
 */
final class MergedJar {

    /** Metadata of a jar that are not used at run time. */
    private static final Pattern DROPPED = Pattern.compile("(META-INF/versions/\\d+/)?module-info\\.class|META-INF/MANIFEST\\.MF"
            + "|META-INF/[^/]+\\.(SF|RSA|DSA|EC|LIST)|META-INF/(maven|proguard|imports)/.*|plugin\\.xml|about\\.(ini|mappings|properties)"
            + "|modeling32\\.png|OSGI-INF/.*|\\.options");

    private static final Pattern LICENCE = Pattern.compile("(META-INF/)?(LICEN[SC]E|NOTICE|DEPENDENCIES|ASL|about)[^/]*|about_files/.*",
            Pattern.CASE_INSENSITIVE);

    /** Files that every jar may contain, and that are concatenated. */
    private static final Pattern JOINED = Pattern.compile("META-INF/services/.*|plugin\\.properties");

    private static final Attributes.Name BUNDLE_VERSION = new Attributes.Name("Bundle-Version");

    /** FOP reads its version from its package, and writes it into every PDF. */
    private static final String FOP = "org/apache/fop/";

    private final Map<String, byte[]> content = new LinkedHashMap<>();
    private final Map<String, byte[]> licences = new LinkedHashMap<>();
    private final Attributes main = new Attributes();
    private final Attributes fop = new Attributes();

    MergedJar(String mainClass) {
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, mainClass);
        main.put(Attributes.Name.MULTI_RELEASE, "true");
    }

    /** Adds all entries of a jar. Fails if two jars have different versions of an entry that cannot be merged. */
    void add(Path jar, ClassUpdate update) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            for (JarEntry entry : Collections.list(file.entries())) {
                if (!entry.isDirectory()) {
                    add(jar, entry.getName(), file.getInputStream(entry).readAllBytes(), update);
                }
            }
            keepVersion(file);
        }
    }

    /** Keeps the version of the jar with the main class, and that of FOP. */
    private void keepVersion(JarFile file) throws IOException {
        if (file.getEntry(main.getValue(Attributes.Name.MAIN_CLASS).replace('.', '/') + ".class") != null) {
            main.put(BUNDLE_VERSION, file.getManifest().getMainAttributes().getValue(BUNDLE_VERSION));
        }
        if (file.getEntry(FOP + "Version.class") != null) {
            fop.put(Attributes.Name.IMPLEMENTATION_VERSION,
                    file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        }
    }

    private void add(Path jar, String name, byte[] bytes, ClassUpdate update) throws IOException {
        if (LICENCE.matcher(name).matches()) {
            licences.put(jar.getFileName().toString().replaceFirst("\\.jar$", "/") + name.replace("META-INF/", ""), bytes);
        } else if (JOINED.matcher(name).matches()) {
            content.merge(name, bytes, MergedJar::joined);
        } else if (!DROPPED.matcher(name).matches()) {
            byte[] kept = name.endsWith(".class") && ClassUpdate.isOld(bytes) ? update.apply(bytes) : bytes;
            byte[] other = content.putIfAbsent(name, kept);
            if (other != null && !Arrays.equals(other, kept)) {
                throw new IOException(jar + " has another " + name + " than a jar before it");
            }
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        for (byte[] part : List.of(first, new byte[] { '\n' }, second)) {
            both.writeBytes(part);
        }
        return both.toByteArray();
    }

    /** Writes the jar. The result depends only on the content. */
    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream manifest = new ByteArrayOutputStream();
        manifest().write(manifest);
        ZipOutputStream zip = new ZipOutputStream(out);
        write("META-INF/MANIFEST.MF", manifest.toByteArray(), zip);
        for (var entry : content.entrySet()) {
            write(entry.getKey(), entry.getValue(), zip);
        }
        zip.finish();
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putAll(main);
        manifest.getEntries().put(FOP, fop);
        return manifest;
    }

    private static void write(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Writes the licences of the libraries, each into a folder named after its jar. */
    void writeLicencesTo(Path folder) throws IOException {
        for (var licence : licences.entrySet()) {
            Path file = folder.resolve(licence.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, licence.getValue());
        }
    }
}
