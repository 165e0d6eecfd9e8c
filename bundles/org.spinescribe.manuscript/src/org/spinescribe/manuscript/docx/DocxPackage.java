/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.spinescribe.manuscript.output.Xml;

/** The parts of a document and the zip file that holds them. */
final class DocxPackage {

    /**
     * Nothing of a document depends on a clock. Any earlier time would be stored with the time zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final TreeSet<String> imageExtensions = new TreeSet<>();

    /** Adds a part of XML. */
    void add(String path, String contentType, String xml) {
        types.put(path, contentType);
        parts.put(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the relationships of the part with this path; the empty path stands for the package itself. */
    void add(String path, Relationships relationships) {
        addRelationships(path, relationships.isEmpty() ? "" : relationships.xml());
    }

    /** Adds the relationships of a part as XML; nothing when there are none. */
    void addRelationships(String path, String xml) {
        if (!xml.isEmpty()) {
            int slash = path.lastIndexOf('/') + 1;
            String file = path.substring(0, slash) + "_rels/" + path.substring(slash) + ".rels";
            parts.put(file, xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Adds an image; its file name extension, png or jpeg, gives the format. */
    void addImage(String path, byte[] data) {
        imageExtensions.add(path.substring(path.lastIndexOf('.') + 1));
        parts.put(path, data);
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            put(zip, part.getKey(), part.getValue());
        }
        zip.finish();
        zip.flush();
    }

    /** Whether every part has the date that only this writer gives: all other programs write dates of their own. */
    static boolean isOurs(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().allMatch(entry -> NO_TIME.equals(entry.getTimeLocal()));
        } catch (ZipException e) {
            return false;
        }
    }

    private String contentTypes() {
        Xml xml = new Xml().start("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        imageExtensions.forEach(extension -> xml.empty("Default", "Extension", extension, "ContentType",
                "image/" + extension));
        types.forEach((path, type) -> xml.empty("Override", "PartName", "/" + path, "ContentType", type));
        return xml.end().toString();
    }

    private static void put(ZipOutputStream zip, String path, byte[] data) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        if (path.endsWith(".png") || path.endsWith(".jpeg")) {
            store(entry, data);
        }
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }

    /** Pictures are compressed already: packing them again costs time and gains nothing. */
    private static void store(ZipEntry entry, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(data);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(sum.getValue());
    }
}
