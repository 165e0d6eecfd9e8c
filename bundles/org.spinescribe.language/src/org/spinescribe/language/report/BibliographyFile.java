/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.caseReport.References;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyReader;

/**
 * A bibliography file that a report names.
 *
 * @param named where the report names it
 * @param name as typed
 * @param path the resolved path
 * @param bibliography its content; empty when it could not be read
 * @param failure why it could not be read, if so
 */
public record BibliographyFile(References named, String name, Path path, Bibliography bibliography,
        Optional<Failure> failure) {

    /** Why a file could not be read. */
    public enum Failure {
        MISSING, UNREADABLE
    }

    private static final Bibliography EMPTY = new Bibliography(List.of(), List.of());

    /** Whether the file has not changed on disk between two readings. */
    boolean hasSameContentAs(BibliographyFile other) {
        return bibliography == other.bibliography && failure.equals(other.failure);
    }

    static BibliographyFile read(References named, String name, Path path) {
        try {
            return new BibliographyFile(named, name, path, BibliographyReader.read(path), Optional.empty());
        } catch (NoSuchFileException e) {
            return new BibliographyFile(named, name, path, EMPTY, Optional.of(Failure.MISSING));
        } catch (IOException e) {
            return new BibliographyFile(named, name, path, EMPTY, Optional.of(Failure.UNREADABLE));
        }
    }
}
