/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Remembers what was written into a folder, for formats that have no place for a mark of their own. It is a hidden file
 * of lines with a checksum and a name; without it every file there counts as somebody's work.
 */
public final class Ledger {

    private static final String NAME = ".spinescribe-exports";

    private final Path folder;

    private Ledger(Path folder) {
        this.folder = folder;
    }

    /** The ledger of the folder that a file is in. */
    public static Ledger of(Path file) {
        return new Ledger(file.toAbsolutePath().getParent());
    }

    /**
     * Whether a file is as it was written.
     *
     * @throws IOException when the file cannot be read
     */
    public boolean knows(Path file) throws IOException {
        return sum(Files.readAllBytes(file)).equals(lines().get(file.getFileName().toString()));
    }

    /**
     * Remembers what a file contains.
     *
     * @throws IOException when the folder cannot be written to
     */
    public void remember(String file, byte[] content) throws IOException {
        synchronized (Ledger.class) {
            Map<String, String> lines = lines();
            if (sum(content).equals(lines.put(file, sum(content)))) {
                return;
            }
            StringBuilder text = new StringBuilder();
            lines.forEach((name, sum) -> text.append(sum).append("  ").append(name).append('\n'));
            OutputFile.write(folder.resolve(NAME),
                    out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(NAME))) {
                int space = line.indexOf("  ");
                if (space > 0) {
                    lines.put(line.substring(space + 2), line.substring(0, space));
                }
            }
        } catch (IOException none) {
            return new TreeMap<>();
        }
        return lines;
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
