/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.conf.Configuration;

/**
 * The manuscripts of a tar archive, one after the other. At most one is in memory, and none larger than the program
 * reads. An error ends the archive with a document that reports the error.
 */
final class ArchiveDocuments implements Iterator<Document> {

    static final int LARGEST = 48 << 20;

    private final StoredObject archive;
    private final TarArchiveInputStream entries;
    private Document next;

    private ArchiveDocuments(StoredObject archive, InputStream packed) throws IOException {
        this.archive = archive;
        BoundedInputStream counted = BoundedInputStream.builder().setInputStream(packed).get();
        InputStream unpacked = archive.name().endsWith(".tar") ? counted
                : new GrowthLimit(new GZIPInputStream(counted, 1 << 16), counted::getCount);
        entries = new TarArchiveInputStream(new BufferedInputStream(unpacked, 1 << 16));
        next = read();
    }

    /** The manuscripts of an archive; for an archive that cannot be opened, one document with the reason. */
    static Iterator<Document> of(StoredObject archive, Configuration settings) {
        try {
            return new ArchiveDocuments(archive, archive.open(settings));
        } catch (IOException | RuntimeException e) {
            return Optional.of(broken(archive, e)).stream().iterator();
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Document next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        Document document = next;
        next = document.problem() != null && document.name().equals(archive.name()) ? null : read();
        return document;
    }

    private Document read() {
        try {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.isFile() && new StoredObject(entry.getName()).mayBeManuscript()) {
                    return document(entry);
                }
            }
            entries.close();
            return null;
        } catch (IOException | RuntimeException e) {
            return broken(archive, e);
        }
    }

    private Document document(TarArchiveEntry entry) throws IOException {
        String name = archive.name() + "!/" + entry.getName();
        byte[] content = entry.getSize() > LARGEST ? new byte[0] : entries.readNBytes(LARGEST + 1);
        return entry.getSize() > LARGEST || content.length > LARGEST
                ? Document.unreadable(name, Words.of("large", LARGEST >> 20)) : Document.inArchive(name, content);
    }

    private static Document broken(StoredObject archive, Exception e) {
        return Document.unreadable(archive.name(), Words.of("archive", Problem.of(e)));
    }
}
