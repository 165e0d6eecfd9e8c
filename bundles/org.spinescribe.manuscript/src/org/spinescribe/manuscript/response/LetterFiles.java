/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputFile;

/**
 * The files of a letter, all made before the first one is written.
 *
 * @param changed existing files that somebody has edited
 */
public record LetterFiles(Map<Path, byte[]> files, List<Path> changed) {

    /**
     * Makes the files.
     *
     * @param name without an extension
     * @throws IOException when one of them cannot be made
     */
    public static LetterFiles of(Manuscript letter, Path folder, String name, Collection<ManuscriptWriter> writers)
            throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<Path> changed = new ArrayList<>();
        for (ManuscriptWriter writer : writers) {
            for (Map.Entry<String, byte[]> file : writer.files(letter, name).entrySet()) {
                Path target = folder.resolve(file.getKey());
                files.put(target, file.getValue());
                if (Files.isRegularFile(target) && !writer.isUnchanged(target)) {
                    changed.add(target);
                }
            }
        }
        return new LetterFiles(files, changed);
    }

    /**
     * Writes all of them.
     *
     * @throws IOException when one cannot be written
     */
    public void write() throws IOException {
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            OutputFile.write(file.getKey(), out -> out.write(file.getValue()));
        }
    }
}
