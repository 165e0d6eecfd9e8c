/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.spinescribe.language.caseReport.References;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyReader;

/**
 * A bibliography file that a report names.
 *
 * @param named where the report names it
 * @param name as typed
 * @param path where it was looked for
 * @param bibliography what it contains; empty when it could not be read
 * @param failure why it could not be read, if so
 */
public record BibliographyFile(References named, String name, Path path, Bibliography bibliography,
        Optional<Failure> failure) {

    /** Why a file could not be read. */
    public enum Failure {
        MISSING, UNREADABLE
    }

    private static final Bibliography EMPTY = new Bibliography(List.of(), List.of());

    /** Files that were read before, until they change; an author's file is looked at with every key typed. */
    private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

    /** More files than one author works with; whoever checks a folder of thousands shall not keep them all. */
    private static final int MOST_KNOWN = 50;

    private record Known(FileTime time, long size, Bibliography bibliography) {
    }

    /** Whether nothing has changed on disk between two looks at the same file. */
    boolean hasSameContentAs(BibliographyFile other) {
        return bibliography == other.bibliography && failure.equals(other.failure);
    }

    static BibliographyFile read(References named, String name, Path path) {
        try {
            FileTime time = Files.getLastModifiedTime(path);
            long size = Files.size(path);
            Known known = KNOWN.get(path);
            if (known == null || !known.time().equals(time) || known.size() != size) {
                known = new Known(time, size, BibliographyReader.read(path));
                if (KNOWN.size() >= MOST_KNOWN) {
                    KNOWN.clear();
                }
                KNOWN.put(path, known);
            }
            return new BibliographyFile(named, name, path, known.bibliography(), Optional.empty());
        } catch (NoSuchFileException e) {
            return new BibliographyFile(named, name, path, EMPTY, Optional.of(Failure.MISSING));
        } catch (IOException e) {
            return new BibliographyFile(named, name, path, EMPTY, Optional.of(Failure.UNREADABLE));
        }
    }
}
