/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file submitted beside the manuscript, such as a film.
 *
 * @param id target of cross-references
 * @param number from 1, in the order in which the text mentions the files
 * @param label "Supplementary file 1"
 * @param file its path; {@link #content} reads it, at submission only
 * @param caption the description of its content
 */
public record Supplement(String id, int number, String label, Path file, List<Inline> caption) {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");

    public Supplement {
        caption = List.copyOf(caption);
    }

    /** The file name for the submission, such as "supplement-1.mp4": an author's own file name often names a person. */
    public String name() {
        String ending = ending();
        return "supplement-" + number + (ending.isEmpty() ? "" : "." + ending);
    }

    /** The file name extension in small letters, which tells the format; empty when the name has none. */
    public String ending() {
        Matcher ending = ENDING.matcher(file.getFileName().toString());
        return ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /**
     * The bytes of the file.
     *
     * @throws IOException when the file cannot be read
     */
    public byte[] content() throws IOException {
        return Files.readAllBytes(file);
    }
}
