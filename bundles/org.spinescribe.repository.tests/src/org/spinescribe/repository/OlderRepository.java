/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A p2 repository with an older version of our feature: the current build with an older version number. */
final class OlderRepository {

    private static final List<String> NAME_THE_VERSION = List.of("META-INF/MANIFEST.MF", "feature.xml");

    private OlderRepository() {
    }

    /**
     * Publishes our features and bundles with another version.
     *
     * @param built the repository of the build
     * @param version the version of everything in the new repository
     * @param folder for the new repository
     * @param publisher runs the publication with its p2
     */
    static void publish(Path built, String version, Path folder, EclipseInstallation publisher)
            throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-source"));
        String now = version(built);
        for (Path jar : ours(built)) {
            Path copy = source.resolve(built.relativize(jar).toString().replace(now, version));
            Files.createDirectories(copy.getParent());
            rewrite(jar, copy, now, version);
        }
        String target = folder.toUri().toString();
        publisher.run("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", target,
                "-artifactRepository", target, "-source", source.toString(), "-publishArtifacts");
    }

    /** Returns the version of the feature in a repository. */
    static String version(Path repository) throws IOException {
        try (Stream<Path> features = Files.list(repository.resolve("features"))) {
            String jar = features.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("org.spinescribe.feature_")).findFirst().orElseThrow();
            return jar.substring(jar.indexOf('_') + 1, jar.lastIndexOf(".jar"));
        }
    }

    private static List<Path> ours(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository)) {
            return files.filter(file -> file.getFileName().toString().matches("org\\.spinescribe\\..*\\.jar")).toList();
        }
    }

    private static void rewrite(Path jar, Path copy, String now, String version) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(
                Files.newOutputStream(copy))) {
            for (ZipEntry entry : in.stream().toList()) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (NAME_THE_VERSION.contains(entry.getName())) {
                    content = new String(content, StandardCharsets.UTF_8).replace(now, version)
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
                out.closeEntry();
            }
        }
    }
}
