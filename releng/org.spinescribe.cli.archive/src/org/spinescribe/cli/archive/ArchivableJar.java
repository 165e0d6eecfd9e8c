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
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A jar whose classes a JVM keeps in its class archive: without a signature, and with no classes older than Java 6.
 *
 * <p>A JVM verifies the classes of signed jars anew at each start, and keeps neither them nor old classes, nor any class
 * that extends one, in an archive. That costs half of a short run.
 */
final class ArchivableJar {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

    private final Path jar;
    private final ClassUpdate update;

    ArchivableJar(Path jar, ClassUpdate update) {
        this.jar = jar;
        this.update = update;
    }

    /** Copies the jar, byte for byte where nothing is in the way. */
    void writeTo(OutputStream out) throws IOException {
        try (JarFile content = new JarFile(jar.toFile(), false)) {
            List<JarEntry> entries = Collections.list(content.entries());
            if (isArchivable(content, entries)) {
                Files.copy(jar, out);
            } else {
                rewrite(content, entries, out);
            }
        }
    }

    private static boolean isArchivable(JarFile content, List<JarEntry> entries) throws IOException {
        for (JarEntry entry : entries) {
            if (SIGNATURE.matcher(entry.getName()).matches() || isClass(entry) && ClassUpdate.isOld(read(content, entry))) {
                return false;
            }
        }
        return true;
    }

    private void rewrite(JarFile content, List<JarEntry> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (JarEntry entry : entries) {
            if (!entry.isDirectory() && !SIGNATURE.matcher(entry.getName()).matches()) {
                zip.putNextEntry(entry(entry.getName()));
                copy(content, entry, zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private void copy(JarFile content, JarEntry entry, OutputStream out) throws IOException {
        byte[] bytes = read(content, entry);
        if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
            withoutDigests(content.getManifest()).write(out);
        } else if (isClass(entry) && ClassUpdate.isOld(bytes)) {
            out.write(update.apply(bytes));
        } else {
            out.write(bytes);
        }
    }

    private static Manifest withoutDigests(Manifest manifest) {
        Manifest plain = new Manifest(manifest);
        plain.getEntries().clear();
        return plain;
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private static byte[] read(JarFile content, JarEntry entry) throws IOException {
        try (var in = content.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** An entry whose time says nothing. */
    static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        return entry;
    }
}
