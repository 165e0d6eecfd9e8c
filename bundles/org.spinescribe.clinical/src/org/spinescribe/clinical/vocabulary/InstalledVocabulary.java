/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The complete MeSH in the user's own folder, after an import. */
public final class InstalledVocabulary {

    private static final String NAME = "mesh.index";

    private InstalledVocabulary() {
    }

    /**
     * Its file: in the folder of the system property {@code spinescribe.data} or the variable {@code SPINESCRIBE_DATA},
     * else in the usual folder of this system for user data.
     */
    public static Path file() {
        String named = System.getProperty("spinescribe.data", System.getenv("SPINESCRIBE_DATA"));
        return (named != null && !named.isBlank() ? Path.of(named) : usual()).resolve(NAME);
    }

    /** The index of a vocabulary, for its {@link #file}. */
    public static byte[] index(MeshFile mesh) {
        return IndexLayout.of(mesh.headings(), mesh.year());
    }

    /**
     * Opens an index.
     *
     * @throws UnreadableVocabulary when it is damaged, or of another version; the message gives the remedy
     */
    public static Vocabulary open(Path file) throws UnreadableVocabulary {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Vocabulary(VocabularyIndex.open(channel.map(MapMode.READ_ONLY, 0, channel.size())), true);
        } catch (IOException e) {
            throw new UnreadableVocabulary("index.unreadable", e.getMessage());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new UnreadableVocabulary("index.damaged");
        }
    }

    /** Whether somebody has imported MeSH. */
    public static boolean exists() {
        return Files.isRegularFile(file());
    }

    private static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return folder("APPDATA", home.resolve("AppData/Roaming")).resolve("SpineScribe");
        }
        return system.startsWith("mac") ? home.resolve("Library/Application Support/SpineScribe")
                : folder("XDG_DATA_HOME", home.resolve(".local/share")).resolve("spinescribe");
    }

    /** The folder in a variable; relative paths do not count (XDG Base Directory Specification 0.8). */
    private static Path folder(String variable, Path otherwise) {
        String named = System.getenv(variable);
        return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }
}
