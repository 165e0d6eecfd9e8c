/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.apache.hadoop.conf.Configuration;

import com.google.gson.JsonObject;

/** Checks one document after the other. A failure affects only its document, whose result reports it. */
final class DocumentCheck {

    private static final long LARGEST_COPY = 512L << 20;

    private final Program program;
    private final Configuration settings;

    DocumentCheck(Program program, Configuration settings) {
        this.program = program;
        this.settings = settings;
    }

    /** The result for a document; empty for a file of a folder or archive that is no manuscript. */
    Optional<CheckedDocument> check(Document document) {
        long start = System.nanoTime();
        if (document.problem() != null) {
            return Optional.of(failed(document, document.problem(), start));
        }
        try {
            StoredObject object = new StoredObject(document.name());
            Optional<Path> local = document.content() == null ? object.local() : Optional.empty();
            return local.isPresent() ? check(document, local.get(), start) : checkCopy(document, object, start);
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.of(failed(document, Problem.of(e), start));
        }
    }

    /** Checks a temporary copy under the document's own name, as the program reads only files. */
    private Optional<CheckedDocument> checkCopy(Document document, StoredObject object, long start)
            throws IOException {
        Path folder = Files.createTempDirectory("corpus");
        Path file = folder.resolve(object.lastName());
        try {
            if (document.content() != null) {
                Files.write(file, document.content());
            } else if (!copied(object, file)) {
                return Optional.of(failed(document, Words.of("large", LARGEST_COPY >> 20), start));
            }
            return check(document, file, start);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private boolean copied(StoredObject object, Path file) throws IOException {
        try (InputStream stream = object.open(settings); var out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            long total = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                total += read;
                if (total > LARGEST_COPY) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    private Optional<CheckedDocument> check(Document document, Path file, long start) {
        if (document.found() && !program.isManuscript(file)) {
            return Optional.empty();
        }
        String line = program.check(file, document.name());
        Publication published = file.toString().toLowerCase(Locale.ROOT).endsWith("xml") ? Publication.of(file)
                : Publication.UNKNOWN;
        return Optional.of(new CheckedDocument(document.name(), published, since(start), line));
    }

    private static CheckedDocument failed(Document document, String problem, long start) {
        JsonObject line = new JsonObject();
        line.addProperty("file", document.name());
        line.addProperty("problem", problem);
        return new CheckedDocument(document.name(), Publication.UNKNOWN, since(start), line.toString());
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
