/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A Word file from anywhere: its parts and their relationships. A part is unpacked on demand, and never to more than
 * {@link #LARGEST_PART} bytes, whatever sizes the file declares.
 */
public final class WordFile implements AutoCloseable {

    static final int MOST_PARTS = 20_000;
    static final int LARGEST_PART = 48 << 20;
    private static final long LARGEST_COPY = 1L << 30;
    private static final int PIECE = 1 << 16;
    private static final String OFFICE_DOCUMENT = "/officeDocument";

    private final Path path;
    private final ZipFile zip;

    private WordFile(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableDraft when the file is no Word file, or needs a password
     */
    public static WordFile open(Path path) throws UnreadableDraft {
        try {
            if (!Files.isRegularFile(path)) {
                throw new UnreadableDraft(Files.isDirectory(path) ? "folder" : Files.exists(path) ? "no-file"
                        : "missing");
            }
            byte[] start = start(path);
            if (HexFormat.of().formatHex(start).startsWith("d0cf11e0a1b11ae1")) {
                throw new UnreadableDraft("ole");
            }
            ZipFile zip = new ZipFile(path.toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw new UnreadableDraft("parts", MOST_PARTS);
            }
            return new WordFile(path, zip);
        } catch (AccessDeniedException e) {
            throw new UnreadableDraft("denied");
        } catch (IOException e) {
            throw new UnreadableDraft(isArchive(path) ? "cut-docx" : "no-docx");
        }
    }

    /** Whether a file begins like an archive: if it is none all the same, some of it is missing. */
    private static boolean isArchive(Path path) {
        try {
            byte[] start = start(path);
            return start.length > 1 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(8);
        }
    }

    /** The file on disk. */
    public Path path() {
        return path;
    }

    /** The names of all parts, in the order of the file. */
    public List<String> parts() {
        return zip.stream().filter(entry -> !entry.isDirectory()).<String>map(ZipEntry::getName).toList();
    }

    /** Whether the file has a part of this name. */
    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /**
     * A part in its original bytes; empty when the file has none of this name.
     *
     * @throws UnreadableDraft when it is broken, or unpacks to more than {@link #LARGEST_PART} bytes
     */
    public Optional<byte[]> read(String part) throws UnreadableDraft {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] data = stream.readNBytes(LARGEST_PART + 1);
            if (data.length > LARGEST_PART) {
                throw new UnreadableDraft("large-part", part, LARGEST_PART >> 20);
            }
            return Optional.of(data);
        } catch (IOException e) {
            throw new UnreadableDraft("broken-part", part);
        }
    }

    /**
     * Copies a part piece by piece, up to a gigabyte; does nothing when the file has none of this name.
     *
     * @throws IOException when it is broken or larger, or cannot be copied
     */
    public void copy(String part, OutputStream out) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry != null) {
            try (InputStream stream = zip.getInputStream(entry)) {
                long left = LARGEST_COPY;
                for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
                    left -= piece.length;
                    if (left < 0) {
                        throw new IOException(new UnreadableDraft("large-part", part, LARGEST_COPY >> 20).getMessage());
                    }
                    out.write(piece);
                }
            }
        }
    }

    /**
     * An XML part; empty when the file has none of this name.
     *
     * @throws UnreadableDraft when it is not well-formed
     */
    public Optional<Document> xml(String part) throws UnreadableDraft {
        Optional<byte[]> data = read(part);
        try {
            return data.isEmpty() ? Optional.empty() : Optional.of(XmlFile.strict(data.get()));
        } catch (SAXParseException e) {
            throw hasDocumentType(data.get()) ? new UnreadableDraft("typed-part", part)
                    : new UnreadableDraft("broken-xml", part, e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException e) {
            throw new UnreadableDraft("broken-part", part);
        }
    }

    /** Whether there is a document type. Word writes none: another program did, perhaps to have other files read. */
    private static boolean hasDocumentType(byte[] xml) {
        return new String(xml, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE");
    }

    /**
     * The main part, which contains the text.
     *
     * @throws UnreadableDraft when the package is of another kind, such as a spreadsheet
     */
    public String mainPart() throws UnreadableDraft {
        for (Relationship relationship : relationships("")) {
            if (relationship.type().endsWith(OFFICE_DOCUMENT) && has(relationship.target())) {
                return relationship.target();
            }
        }
        throw new UnreadableDraft(has("mimetype") ? "open-document" : "no-docx");
    }

    /**
     * The relationships of a part.
     *
     * @param part empty for the package itself
     * @throws UnreadableDraft when the list is broken
     */
    public List<Relationship> relationships(String part) throws UnreadableDraft {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<Document> list = xml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (list.isEmpty()) {
            return List.of();
        }
        return Elements.of(list.get().getDocumentElement(), "Relationship").stream()
                .map(element -> Relationship.of(element, folder)).toList();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
