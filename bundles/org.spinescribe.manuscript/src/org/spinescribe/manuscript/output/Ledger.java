/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Remembers the outputs of a folder, for formats without a place for a mark of their own. The ledger is a hidden file
 * of lines with a checksum and a file name; without the ledger, every file there counts as somebody's work.
 * <p>A line is written before its file is replaced, and older lines of the file stay: whenever the program is killed,
 * the existing version has a line. Only the holder of the open ledger may write into the folder, among threads and
 * programs.
 */
public final class Ledger implements AutoCloseable {

    private static final String NAME = ".spinescribe-exports";
    private static final String GAP = "  ";
    /** In bytes: a ledger larger than this drops the older lines of each file. */
    private static final long LARGE = 1 << 18;
    /** The locked position, far behind all lines: on some systems nobody can read locked bytes. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final Map<Path, ReentrantLock> OPEN = new ConcurrentHashMap<>();

    private final ReentrantLock turn;
    private final FileChannel lines;

    private Ledger(ReentrantLock turn, FileChannel lines) {
        this.turn = turn;
        this.lines = lines;
    }

    /**
     * Waits for its turn in a folder.
     *
     * @throws IOException when the folder cannot be written to
     */
    static Ledger open(Path folder) throws IOException {
        ReentrantLock turn = OPEN.computeIfAbsent(folder.toRealPath(), any -> new ReentrantLock());
        turn.lock();
        try {
            FileChannel lines = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(lines);
            return new Ledger(turn, lines);
        } catch (IOException | RuntimeException e) {
            turn.unlock();
            throw e;
        }
    }

    private static void lock(FileChannel lines) {
        try {
            lines.lock(LOCKED, 1, false);
        } catch (IOException e) {
            return; // this disk supports no locks; threads still wait for each other
        }
    }

    /**
     * Whether a file has the content that was written.
     *
     * @throws IOException when the file cannot be read
     */
    public static boolean knows(Path file) throws IOException {
        Path ledger = file.resolveSibling(NAME);
        if (!Files.isRegularFile(ledger)) {
            return false;
        }
        String line = line(file, Files.readAllBytes(file));
        return lines(Files.readAllBytes(ledger)).contains(line);
    }

    /**
     * Records the content that a file is about to get.
     *
     * @throws IOException when the folder cannot be written to
     */
    void expect(Path file, byte[] content) throws IOException {
        List<String> known = lines(read());
        String line = line(file, content);
        if (known.contains(line)) {
            return;
        }
        if (lines.size() > LARGE) {
            known = latest(known);
            write(String.join("\n", known) + "\n", 0);
            lines.truncate(lines.position());
        }
        // a program may have been killed in the middle of a line
        boolean cut = lines.size() > 0 && read()[(int) lines.size() - 1] != '\n';
        write((cut ? "\n" : "") + line + "\n", lines.size());
    }

    private void write(String text, long position) throws IOException {
        lines.position(position);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            lines.write(bytes);
        }
    }

    private byte[] read() throws IOException {
        lines.position(0);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(lines.size()));
        while (bytes.hasRemaining() && lines.read(bytes) >= 0) {
            continue;
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** The last two lines of each file. */
    private static List<String> latest(List<String> lines) {
        Map<String, Integer> seen = new HashMap<>();
        return lines.reversed().stream().filter(line -> line.contains(GAP)
                && seen.merge(line.substring(line.indexOf(GAP)), 1, Integer::sum) <= 2).toList().reversed();
    }

    private static List<String> lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).lines().toList();
    }

    private static String line(Path file, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)) + GAP
                    + file.getFileName();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the next thread or program write into the folder. */
    @Override
    public void close() throws IOException {
        try {
            lines.close();
        } finally {
            turn.unlock();
        }
    }
}
