/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests a first report in Studio as shipped, and in an Eclipse with the plug-in from the repository. */
@ResourceLock(Screen.DISPLAY)
class FirstReportTest {

    private static final Path PICTURES = Path.of(System.getProperty("spinescribe.screenshots"));

    @TempDir
    private Path folder;

    @BeforeEach
    void hasADisplay() {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
    }

    @Test
    void inStudio() throws Exception {
        List<String> command = List.of(Studio.unpack(folder).toString());
        new FirstReport(new Author(command, folder, "studio", new Screen(PICTURES))).write();
    }

    @Test
    void inEclipse() throws Exception {
        EclipseInstallation eclipse = EclipseInstallation.copy(Path.of(System.getProperty("spinescribe.eclipse")),
                folder.resolve("eclipse"));
        eclipse.director("-repository", Path.of(System.getProperty("spinescribe.repository")).toUri().toString(),
                "-installIU", "org.spinescribe.feature.feature.group");
        new FirstReport(new EclipseAuthor(eclipse.command(), folder, "eclipse", new Screen(PICTURES))).write();
    }
}
