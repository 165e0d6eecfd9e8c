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

import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.Outputs;

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
     * Writes the folder and the archive. Removes files of an earlier package that this one lacks, unless somebody has
     * edited them: an author could upload them by mistake.
     *
     * @param run whose files are left alone
     * @param unchanged which of the existing files may be replaced
     * @return a file that may not be replaced, such as an edited cover letter; then nothing is written
     * @throws IOException when a file cannot be written; the message gives the remedy
     */
    public Optional<Path> write(SubmissionPackage files, RunFiles run, Outputs.Unchanged unchanged)
            throws IOException {
        Map<Path, byte[]> outputs = outputs(files);
        for (Path output : outputs.keySet()) {
            Optional<String> objection = run.objection(output, output.toString());
            if (objection.isPresent()) {
                throw new IOException(output + ": " + objection.get());
            }
        }
        Optional<Path> changed = new Outputs(outputs, unchanged).changed();
        if (changed.isPresent()) {
            return changed;
        }
        Map<Path, Map<Path, byte[]>> folders = new LinkedHashMap<>();
        outputs.forEach((file, content) -> folders.computeIfAbsent(file.getParent(), any -> new LinkedHashMap<>())
                .put(file, content));
        for (Map<Path, byte[]> together : folders.values()) {
            Optional<Path> meanwhile = new Outputs(together, unchanged).remember();
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
        }
        for (Path file : there()) {
            if (!outputs.containsKey(file) && Ledger.knows(file)) {
                Files.delete(file);
            }
        }
        return Optional.empty();
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
