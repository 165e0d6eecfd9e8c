/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Tests the update of an older version to the current build, which must keep reports and preferences. */
@TestMethodOrder(OrderAnnotation.class)
@ResourceLock(Screen.DISPLAY)
class UpdateTest {

    private static final String FEATURE = "org.spinescribe.feature.feature.group";
    private static final String OURS = "org.spinescribe.";
    private static final String OLDER = "0.0.9.some-time-ago";
    private static final String EXPORT_FOLDER = "exportFolder";
    private static final Path BUILT = Path.of(System.getProperty("spinescribe.repository"));

    @TempDir
    private static Path folder;
    private static EclipseInstallation eclipse;

    @BeforeAll
    static void installTheOlder() throws IOException, InterruptedException {
        eclipse = EclipseInstallation.copy(Path.of(System.getProperty("spinescribe.eclipse")),
                folder.resolve("eclipse"));
        Path older = folder.resolve("older");
        OlderRepository.publish(BUILT, OLDER, older, eclipse);
        eclipse.director("-repository", older.toUri() + "," + BUILT.toUri(), "-installIU", FEATURE + "/" + OLDER);
        assertEquals(Set.of(OLDER), eclipse.versions(OURS));
    }

    @Test
    @Order(1)
    void theOlderVersionWritesAReport() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
        try (Author author = author()) {
            author.start();
            author.newReport();
            author.write(FirstReport.TEXT);
            author.exitUnasked();
            author.waitForTheEnd();
        }
        assertEquals(Set.of(OLDER), EclipseInstallation.versionsThatRan(folder.resolve("classes"), OURS));
        Path settings = author().files().workspace().resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.writeString(settings.resolve("org.spinescribe.ui.prefs"), "eclipse.preferences.version=1\n"
                + EXPORT_FOLDER + "=printed\n");
    }

    @Test
    @Order(2)
    void theNewerVersionReplacesTheOlder() throws Exception {
        eclipse.director("-repository", BUILT.toUri().toString(), "-uninstallIU", FEATURE, "-installIU", FEATURE);
        assertEquals(Set.of(OlderRepository.version(BUILT)), eclipse.versions(OURS));
        eclipse.run("org.eclipse.equinox.p2.garbagecollector.application");
        assertEquals(List.of(), eclipse.files(OURS).stream().filter(name -> name.contains(OLDER)).toList());
    }

    @Test
    @Order(3)
    void theNewerVersionKeepsReportAndPreferences() throws Exception {
        assumeFalse(GraphicsEnvironment.isHeadless(), "No display: run the build with ./mvnw, which brings one");
        try (Author author = author()) {
            author.start();
            assertEquals(FirstReport.TEXT, author.files().report());
            author.press(KeyEvent.VK_F12); // focus the editor with the report, which has been reopened
            Path manuscript = author.files().file(".docx");
            author.export(manuscript.resolveSibling("printed").resolve(manuscript.getFileName())); // set in preferences
            author.keep("exported");
            assertFalse(author.files().log().contains(OURS), author.files()::log);
        }
        assertEquals(Set.of(OlderRepository.version(BUILT)),
                EclipseInstallation.versionsThatRan(folder.resolve("classes"), OURS));
    }

    private static Author author() throws Exception {
        List<String> command = eclipse.command("-Xlog:class+load:file=" + folder.resolve("classes"));
        return new EclipseAuthor(command, folder, "update",
                new Screen(Path.of(System.getProperty("spinescribe.screenshots"))));
    }
}
