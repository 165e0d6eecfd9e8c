/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.OutputFile;

/**
 * Where a submission package is written: a folder, and beside it an archive of the same name.
 *
 * @param folder which need not exist
 */
public record SubmissionFolder(Path folder) {

    /** The archive. */
    public Path archive() {
        return folder.resolveSibling(folder.getFileName() + ".zip");
    }

    /**
     * The first file there that somebody has worked on since it was written, such as the cover letter.
     *
     * @throws IOException when a file cannot be read
     */
    public Optional<Path> changed(SubmissionPackage files) throws IOException {
        for (Path file : outputs(files).keySet()) {
            if (Files.isRegularFile(file) && !Ledger.of(file).knows(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the folder and the archive; what is there of the same names is replaced, and what an earlier package had and
     * this one has not is taken away unless somebody has worked on it: it would be uploaded by mistake.
     *
     * @throws IOException when a file cannot be written; the message names what to do
     */
    public void write(SubmissionPackage files) throws IOException {
        Map<Path, byte[]> outputs = outputs(files);
        for (Map.Entry<Path, byte[]> file : outputs.entrySet()) {
            OutputFile.write(file.getKey(), out -> out.write(file.getValue()));
            Ledger.of(file.getKey()).remember(file.getKey().getFileName().toString(), file.getValue());
        }
        for (Path file : there()) {
            if (!outputs.containsKey(file) && Ledger.of(file).knows(file)) {
                Files.delete(file);
            }
        }
    }

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private Map<Path, byte[]> outputs(SubmissionPackage files) {
        Map<Path, byte[]> outputs = new LinkedHashMap<>();
        files.files().forEach((name, content) -> outputs.put(folder.resolve(name), content));
        outputs.put(archive(), files.zip());
        return outputs;
    }
}
