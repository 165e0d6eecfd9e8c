/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A cache of data read from files. A check, the following export and every keystroke in an editor ask for the same
 * files; the cache reads each of them once. A changed time, size or identity invalidates an entry. The cache keeps the
 * latest requested files, up to a limit. Thread-safe.
 *
 * @param <T> the data of a file; must be immutable
 */
public final class FileCache<T> {

    /**
     * Reads a file.
     *
     * @param <T> the data of the file
     * @param <X> why reading may fail; the cache does not store failures
     */
    @FunctionalInterface
    public interface Reading<T, X extends Exception> {

        /** Reads the file of a path. */
        T read(Path path) throws X;
    }

    private record Stamp(FileTime time, long size, Object identity) {
    }

    private record Kept<T>(Stamp stamp, T content, long weight) {
    }

    private final long most;
    private final ToLongFunction<T> weight;
    private final Map<Path, Kept<T>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long sum;

    /**
     * Makes an empty cache.
     *
     * @param most the greatest total weight of the entries
     * @param weight of the data of one file, such as its bytes, or 1 to count files
     */
    public FileCache(long most, ToLongFunction<T> weight) {
        this.most = most;
        this.weight = weight;
    }

    /**
     * The data of a file: the cached ones if the file has not changed since, else newly read ones.
     *
     * @throws X when reading fails
     */
    public <X extends Exception> T get(Path path, Reading<? extends T, X> reading) throws X {
        Stamp stamp = stamp(path);
        T known = known(path, stamp);
        if (known != null) {
            return known;
        }
        T content = reading.read(path);
        if (stamp != null && stamp.equals(stamp(path))) { // a file that changed during reading is not cached
            keep(path, new Kept<>(stamp, content, weight.applyAsLong(content)));
        }
        return content;
    }

    private synchronized T known(Path path, Stamp stamp) {
        Kept<T> found = stamp == null ? null : kept.get(path);
        return found != null && found.stamp().equals(stamp) ? found.content() : null;
    }

    private synchronized void keep(Path path, Kept<T> made) {
        Kept<T> before = made.weight() > most ? kept.remove(path) : kept.put(path, made);
        sum += (made.weight() > most ? 0 : made.weight()) - (before == null ? 0 : before.weight());
        Iterator<Kept<T>> oldest = kept.values().iterator();
        while (sum > most && oldest.hasNext()) {
            sum -= oldest.next().weight();
            oldest.remove();
        }
    }

    /** The stamp of a regular file; null for everything else, which is never cached. */
    private static Stamp stamp(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            return file.isRegularFile()
                    ? new Stamp(file.lastModifiedTime(), file.size(), Objects.requireNonNullElse(file.fileKey(), ""))
                    : null;
        } catch (IOException | SecurityException e) {
            return null;
        }
    }
}
