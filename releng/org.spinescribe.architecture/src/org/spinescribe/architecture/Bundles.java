/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The compiled classes of the shipped bundles, without the code that Xtext and EMF generate. */
final class Bundles {

    /** The bundles in build order: each may use earlier ones. */
    static final List<String> NAMES = List.of("clinical", "sources", "language", "language.ide", "manuscript", "drafts", "cli",
            "ui", "studio.help");

    private static final Path FOLDER = Path.of("../../bundles");
    private static final JavaClasses ALL = new ClassFileImporter()
            .importPaths(NAMES.stream().map(Bundles::classes).toList())
            .that(DescribedPredicate.describe("written by hand", Bundles::isWrittenByHand));

    private Bundles() {
    }

    /** Returns the handwritten classes of all bundles. */
    static JavaClasses all() {
        return ALL;
    }

    /** Returns the source folder of a bundle. */
    static Path sources(String bundle) {
        return FOLDER.resolve("org.spinescribe." + bundle).resolve("src");
    }

    /** Reads only the bundle itself: its test bundle is a fragment with packages of the same names. */
    private static Path classes(String bundle) {
        Path classes = FOLDER.resolve("org.spinescribe." + bundle).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing: build the bundles first, ./mvnw verify does");
        }
        return classes;
    }

    /**
     * Handwritten classes have a source file in the folder {@code src} of their bundle, generated ones in
     * {@code src-gen}.
     */
    private static boolean isWrittenByHand(JavaClass type) {
        String file = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        String secondary = type.getSource().flatMap(source -> source.getFileName()).orElse("");
        String beside = file.substring(0, file.lastIndexOf('/') + 1) + secondary;
        return NAMES.stream().map(Bundles::sources)
                .anyMatch(sources -> Stream.of(file, beside).map(sources::resolve).anyMatch(Files::isRegularFile));
    }
}
