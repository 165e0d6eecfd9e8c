/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spinescribe.sources.images.ImageNote.Kind;

/** Finds the metadata of an image file: Exif, XMP, IPTC, comments, text chunks of PNG, and authors in SVG. */
public final class ImageNotes {

    /** The kinds of text chunks by name; ImageMagick names those from DICOM dcm:…. */
    private static final Map<Pattern, Kind> NAMES = Map.of(
            Pattern.compile("dcm:|dicom|patient|accession|study|institution|physician"), Kind.PATIENT,
            Pattern.compile("gps|location"), Kind.PLACE,
            Pattern.compile("author|artist|creator|owner|operator|copyright"), Kind.PERSON,
            Pattern.compile("serial"), Kind.DEVICE,
            Pattern.compile("date|time"), Kind.DATE,
            Pattern.compile("comment|description|title|source|disclaimer|subject|keywords"), Kind.TEXT);
    private static final Map<Pattern, ImageNote> XMP = Map.of(
            Pattern.compile("(?i)dicom:|PatientName|PatientID"), new ImageNote(Kind.PATIENT, "XMP"),
            Pattern.compile("exif:GPS"), new ImageNote(Kind.PLACE, "XMP"),
            Pattern.compile("dc:creator|aux:OwnerName|photoshop:AuthorsPosition"), new ImageNote(Kind.PERSON, "XMP"),
            Pattern.compile("SerialNumber"), new ImageNote(Kind.DEVICE, "XMP"),
            Pattern.compile("xmp:CreateDate|photoshop:DateCreated|exif:DateTimeOriginal"),
            new ImageNote(Kind.DATE, "XMP"));
    private static final Pattern SVG_PATH = Pattern.compile("export-filename\\s?=|absref\\s?=");
    private static final Pattern SVG_AUTHOR = Pattern.compile("<dc:creator");
    private static final String EXIF = "Exif\0\0";
    private static final int MOST_TEXT = 1 << 20;

    private final byte[] data;
    private final List<ImageNote> notes = new ArrayList<>();

    private ImageNotes(byte[] data) {
        this.data = data;
    }

    /** The metadata found, the most serious first; empty for an image without any. */
    public static List<ImageNote> of(ImageFile image) {
        ImageNotes found = new ImageNotes(image.data());
        switch (image.mediaType()) {
            case "image/jpeg" -> JpegSegments.of(image.data()).forEach(found::jpeg);
            case "image/png" -> PngChunks.of(image.data()).forEach(found::png);
            default -> found.svg();
        }
        return found.notes.stream().distinct().sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    }

    private void jpeg(JpegSegments.Segment segment) {
        if (segment.marker() == JpegSegments.COMMENT) {
            add(Kind.TEXT, text(segment.content(), segment.end()));
        } else if (segment.startsWith(data, EXIF)) {
            notes.addAll(Exif.read(data, segment.content() + EXIF.length(), segment.end()).notes());
        } else if (segment.startsWith(data, "http://ns.adobe.com/xap/")) {
            xmp(text(segment.content(), segment.end()));
        } else if (segment.startsWith(data, "Photoshop 3.0") && text(segment.content(), segment.end())
                .contains("8BIM\4\4")) {
            add(Kind.TEXT, "IPTC");
        }
    }

    private void png(PngChunks.Chunk chunk) {
        switch (chunk.type()) {
            case "eXIf" -> notes.addAll(Exif.read(data, chunk.content(), chunk.content() + chunk.length()).notes());
            case "tEXt", "zTXt", "iTXt" -> pngText(PngText.of(data, chunk));
            case "tIME" -> add(Kind.DATE, "tIME");
            default -> { }
        }
    }

    private void pngText(PngText text) {
        if (text.profile().isPresent()) {
            profile(text, text.profile().get());
        } else if (text.name().equals("XML:com.adobe.xmp")) {
            xmp(text.value());
        } else {
            String value = text.value().isEmpty() ? "" : ": " + ImageNote.words(text.value());
            kind(text.name()).ifPresent(kind -> add(kind, text.name() + value));
        }
    }

    private void profile(PngText text, String kind) {
        byte[] bytes = text.profileBytes();
        switch (kind) {
            case "exif", "APP1" -> {
                int start = PngText.begins(bytes, EXIF) ? EXIF.length() : 0;
                notes.addAll(Exif.read(bytes, start, bytes.length).notes());
            }
            case "xmp" -> xmp(new String(bytes, StandardCharsets.UTF_8));
            case "iptc", "8bim" -> add(Kind.TEXT, "IPTC");
            default -> { }
        }
    }

    private static Optional<Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NAMES.entrySet().stream().filter(known -> known.getKey().matcher(lower).find()).map(Map.Entry::getValue)
                .min((one, other) -> one.compareTo(other));
    }

    private void xmp(String packet) {
        XMP.forEach((pattern, note) -> {
            if (pattern.matcher(packet).find()) {
                notes.add(note);
            }
        });
    }

    private void svg() {
        String text = text(0, data.length);
        if (SVG_PATH.matcher(text).find()) {
            add(Kind.PERSON, "a path on somebody’s computer");
        }
        if (SVG_AUTHOR.matcher(text).find()) {
            add(Kind.PERSON, "dc:creator");
        }
    }

    private void add(Kind kind, String text) {
        String words = ImageNote.words(text);
        if (!words.isEmpty()) {
            notes.add(new ImageNote(kind, words));
        }
    }

    private String text(int start, int end) {
        return new String(data, start, Math.clamp(end - start, 0, MOST_TEXT), StandardCharsets.ISO_8859_1);
    }
}
