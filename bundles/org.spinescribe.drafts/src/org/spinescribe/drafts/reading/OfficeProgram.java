/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.sources.files.TemporaryFolder;

/** LibreOffice, which converts the formats without a reader of their own. */
final class OfficeProgram {

    private static final long SECONDS = 120;

    private OfficeProgram() {
    }

    /** Reads a Word file. */
    interface Reader {
        Draft read(Path word) throws UnreadableDraft;
    }

    /**
     * Converts a file to a temporary Word file and reads it.
     *
     * @throws UnreadableDraft when LibreOffice is not installed, or cannot read the file
     */
    static Draft asWord(Path file, Reader reader) throws UnreadableDraft {
        String program = program().orElseThrow(() -> new UnreadableDraft("office-missing"));
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDraft(Files.exists(file) ? "no-file" : "missing");
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Process process = new ProcessBuilder(program, "--headless", "--norestore", "-env:UserInstallation="
                    + folder.path().resolve("profile").toUri(), "--convert-to", "docx", "--outdir",
                    folder.path().toString(),
                    file.toAbsolutePath().toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UnreadableDraft("office-failed");
            }
            String name = String.valueOf(file.getFileName());
            Path converted = folder.path().resolve(name.substring(0, name.lastIndexOf('.')) + ".docx");
            if (!Files.isRegularFile(converted)) {
                throw new UnreadableDraft("office-failed");
            }
            return reader.read(converted);
        } catch (IOException e) {
            throw new UnreadableDraft("office-failed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableDraft("office-failed");
        }
    }

    private static Optional<String> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("soffice", "libreoffice", "soffice.exe")
                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }
}
