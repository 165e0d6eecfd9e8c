/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf.mending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.spinescribe.manuscript.pdf.shaping.ShapedFont;

/**
 * Corrects the parts of a PDF that the formatter has no setting for.
 * <p>To give the same bytes for the same manuscript everywhere, it replaces the clock and the time zone: with a fixed
 * date in the properties, and an identifier made from the content. Links inside the document get the description that
 * PDF/UA demands.
 */
public final class MendedPdf {

    private static final Pattern PROPERTY_DATE = Pattern.compile("/(?:CreationDate|ModDate) (\\(D:[^)]*\\))");
    private static final Pattern METADATA_DATE = Pattern
            .compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern METADATA = Pattern
            .compile("/Type /Metadata\\s+/Subtype /XML\\s+/Length (\\d+) 0 R\\s+>>\\s+stream\\r?\\n");
    private static final String METADATA_TYPE = "/Type /Metadata";
    private static final String LINK = " 0 obj\n<< /Type /Annot\n/Subtype /Link\n";
    private static final String LINK_END = "/F 28\n";
    private static final Pattern LENGTH = Pattern.compile("\\s+(\\d+)");
    private static final DateTimeFormatter PROPERTY_FORMAT = DateTimeFormatter.ofPattern("'(D:'yyyyMMddHHmmss'Z)'")
            .withZone(ZoneOffset.UTC);

    private final byte[] pdf;
    /** The file, with one character for each byte. */
    private final String text;

    private MendedPdf(byte[] pdf) {
        this.pdf = pdf;
        text = new String(pdf, StandardCharsets.ISO_8859_1);
    }

    /** Bytes that replace those between two offsets. */
    private record Edit(int start, int end, byte[] replacement) {
        Edit(int start, int end, String replacement) {
            this(start, end, replacement.getBytes(StandardCharsets.ISO_8859_1));
        }

        int growth() {
            return replacement.length - (end - start);
        }
    }

    /**
     * The corrected document.
     *
     * @param date replaces the dates of the document
     * @param links the descriptions of the links' targets, in the order of the document
     * @param fonts with the characters that their glyphs show
     */
    public static byte[] of(byte[] pdf, Instant date, List<String> links, List<ShapedFont> fonts) {
        MendedPdf mended = new MendedPdf(pdf);
        CrossReferences references = CrossReferences.read(pdf, mended.text);
        List<Edit> edits = Stream.of(mended.properties(date), mended.metadata(date), mended.descriptions(links),
                fonts.stream().flatMap(mended::characters)).flatMap(Function.identity())
                .sorted(Comparator.comparingInt(Edit::start)).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
        mended.copy(edits, references.start(), out);
        byte[] body = out.toByteArray();
        out.writeBytes(references.moved(offset -> offset + growthBefore(offset, edits), body));
        return out.toByteArray();
    }

    /** Whether a PDF still has the bytes that {@link #of} gave it, according to its identifier. */
    public static boolean isOriginal(byte[] pdf) {
        return CrossReferences.isOriginal(pdf);
    }

    private Stream<Edit> properties(Instant date) {
        return matches(PROPERTY_DATE, 0, text.indexOf("endobj")).map(found -> new Edit(found.start(1), found.end(1),
                PROPERTY_FORMAT.format(date)));
    }

    /** The dates of the XMP packet, and its length, which is an object of its own. */
    private Stream<Edit> metadata(Instant date) {
        Matcher packet = METADATA.matcher(text).region(Math.max(0, text.indexOf(METADATA_TYPE)), text.length());
        if (!packet.find()) {
            throw new IllegalStateException("The PDF has no metadata.");
        }
        int end = text.indexOf("endstream", packet.end());
        List<Edit> dates = matches(METADATA_DATE, packet.end(), end)
                .map(found -> new Edit(found.start(), found.end(), DateTimeFormatter.ISO_INSTANT.format(date)))
                .toList();
        return Stream.concat(dates.stream(),
                Stream.of(growth(packet.group(1), dates.stream().mapToInt(Edit::growth).sum())));
    }

    /** Replaces the formatter's map from the glyphs of a font to characters by the font's own. */
    private Stream<Edit> characters(ShapedFont font) {
        Matcher reference = Pattern.compile("/BaseFont /[A-Z]{6}\\+" + Pattern.quote(font.nameInDocument())
                + "\\s+/Encoding /Identity-H\\s+/ToUnicode (\\d+) 0 R").matcher(text);
        if (!reference.find()) {
            return Stream.empty();
        }
        Matcher stream = Pattern.compile("\\n" + reference.group(1)
                + " 0 obj\\s+<< /Length (\\d+) 0 R /Filter /FlateDecode >>\\s+stream\\r?\\n").matcher(text);
        if (!stream.find()) {
            throw new IllegalStateException("The font " + font.nameInDocument() + " does not tell its characters.");
        }
        Edit map = new Edit(stream.end(), text.indexOf("\nendstream", stream.end()), deflated(font.toUnicode()));
        return Stream.of(map, growth(stream.group(1), map.growth()));
    }

    private static byte[] deflated(String map) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(map.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Changes the length of a stream, which is an object of its own. */
    private Edit growth(String object, int growth) {
        String begin = "\n" + object + " 0 obj";
        int start = text.indexOf(begin);
        Matcher length = LENGTH.matcher(text).region(start < 0 ? text.length() : start + begin.length(), text.length());
        if (!length.lookingAt()) {
            throw new IllegalStateException("A stream of the PDF has no length.");
        }
        return new Edit(length.start(1), length.end(1),
                String.valueOf(Integer.parseInt(length.group(1)) + growth));
    }

    private Stream<Edit> descriptions(List<String> links) {
        List<Integer> ends = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int start = text.indexOf(LINK); start >= 0; start = text.indexOf(LINK, ends.getLast())) {
            ends.add(text.indexOf(LINK_END, start));
            if (ends.size() <= links.size() && !text.substring(start, ends.getLast()).contains("/Contents")) {
                edits.add(new Edit(ends.getLast(), ends.getLast(),
                        "/Contents " + string(links.get(ends.size() - 1)) + "\n"));
            }
        }
        if (ends.size() != links.size()) {
            throw new IllegalStateException("The PDF has " + ends.size() + " links instead of " + links.size() + ".");
        }
        return edits.stream();
    }

    /** A text string of PDF in hexadecimal UTF-16. */
    private static String string(String text) {
        return "<FEFF" + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    private Stream<MatchResult> matches(Pattern pattern, int start, int end) {
        return pattern.matcher(text).region(start, end).results();
    }

    private void copy(List<Edit> edits, int end, ByteArrayOutputStream out) {
        int position = 0;
        for (Edit edit : edits) {
            out.write(pdf, position, edit.start() - position);
            out.writeBytes(edit.replacement());
            position = edit.end();
        }
        out.write(pdf, position, end - position);
    }

    private static int growthBefore(long offset, List<Edit> edits) {
        return edits.stream().filter(edit -> edit.start() < offset).mapToInt(Edit::growth).sum();
    }
}
