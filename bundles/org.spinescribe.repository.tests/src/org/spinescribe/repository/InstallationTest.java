/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

/**
 * Tests that the built repository can be installed into an Eclipse without our plug-in, and uninstalled without a
 * trace.
 */
@TestMethodOrder(OrderAnnotation.class)
class InstallationTest {

    private static final String FEATURE = "org.spinescribe.feature.feature.group";

    private static final Set<String> OURS = Set.of("org.spinescribe.citeproc", "org.spinescribe.clinical",
            "org.spinescribe.drafts", "org.spinescribe.jgit", "org.spinescribe.fonts", "org.spinescribe.examples", "org.spinescribe.fop", "org.spinescribe.hunspell",
            "org.spinescribe.language", "org.spinescribe.language.ide", "org.spinescribe.manuscript",
            "org.spinescribe.sources", "org.spinescribe.ui");

    @TempDir
    private static Path folder;
    private static EclipseInstallation eclipse;

    @BeforeAll
    static void copyEclipse() throws IOException {
        eclipse = EclipseInstallation.copy(Path.of(System.getProperty("spinescribe.eclipse")),
                folder.resolve("eclipse"));
    }

    @Test
    @Order(1)
    void eclipseBeginsWithoutOurBundles() throws IOException {
        assertEquals(Set.of(), eclipse.bundles("org.spinescribe."));
    }

    @Test
    @Order(2)
    void installsFromTheRepositoryAlone() throws IOException, InterruptedException {
        eclipse.director("-repository", Path.of(System.getProperty("spinescribe.repository")).toUri().toString(),
                "-installIU", FEATURE);
        assertEquals(OURS, eclipse.bundles("org.spinescribe."));
    }

    @Test
    @Order(3)
    void everyBundleFindsWhatItRequires() throws IOException, BundleException {
        assertEquals(List.of(), eclipse.unresolved(folder.resolve("framework")));
    }

    @Test
    @Order(4)
    void uninstallingRemovesAllBundles() throws IOException, InterruptedException {
        eclipse.director("-uninstallIU", FEATURE);
        assertEquals(Set.of(), eclipse.bundles("org.spinescribe."));
        assertTrue(eclipse.bundles("org.eclipse.xtext").isEmpty(),
                "libraries that only the feature needed have gone, too");
    }
}
