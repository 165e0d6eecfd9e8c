/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The descriptors of MeSH in the formats of the National Library of Medicine: as XML ({@code desc2026.xml}) or as plain
 * text ({@code d2026.bin}), packed with gzip or not. The content of a file determines its format, not its name.
 *
 * @param year of MeSH; 0 when neither the file nor its name gives it
 */
public record MeshFile(int year, List<Heading> headings) {

    private static final int BEGINNING = 4096;
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?:desc|d)((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR_IN_TYPE = Pattern.compile("nlmdescriptorrecordset_((?:19|20)\\d\\d)");

    /** @throws UnreadableVocabulary when the file is missing, damaged, or of another kind */
    public static MeshFile read(Path file) throws UnreadableVocabulary {
        if (Files.isDirectory(file)) {
            throw new UnreadableVocabulary("file.folder");
        }
        try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            String beginning = beginning(in);
            List<Heading> headings = headings(in, beginning);
            if (headings.isEmpty()) {
                throw new UnreadableVocabulary("file.empty");
            }
            return new MeshFile(year(beginning, file), headings);
        } catch (NoSuchFileException e) {
            throw new UnreadableVocabulary("file.missing");
        } catch (EOFException | ZipException e) {
            throw new UnreadableVocabulary("file.cut", e.getMessage());
        } catch (IOException e) {
            throw new UnreadableVocabulary("file.unreadable", e.getMessage());
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException, UnreadableVocabulary {
        packed.mark(4);
        byte[] first = packed.readNBytes(4);
        packed.reset();
        boolean gzip = first.length > 2 && first[0] == 0x1F && (first[1] & 0xFF) == 0x8B;
        if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3) {
            throw new UnreadableVocabulary("file.zip");
        }
        return new BufferedInputStream(new LimitedInput(gzip ? new GZIPInputStream(packed, 1 << 16) : packed), 1 << 16);
    }

    private static String beginning(InputStream in) throws IOException {
        in.mark(BEGINNING);
        byte[] bytes = in.readNBytes(BEGINNING);
        in.reset();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<Heading> headings(InputStream in, String beginning) throws IOException, UnreadableVocabulary {
        if (beginning.contains("*NEWRECORD")) {
            return new MeshText(in).headings();
        }
        if (beginning.contains("<QualifierRecord") || beginning.contains("<SupplementalRecord")) {
            throw new UnreadableVocabulary("file.qualifiers");
        }
        if (beginning.contains("<DescriptorRecord") || beginning.contains("<!DOCTYPE DescriptorRecordSet")) {
            return MeshXml.headings(in);
        }
        throw new UnreadableVocabulary("file.kind");
    }

    private static int year(String beginning, Path file) {
        Matcher type = YEAR_IN_TYPE.matcher(beginning);
        Matcher name = YEAR_IN_NAME.matcher(file.getFileName().toString());
        return type.find() ? Integer.parseInt(type.group(1)) : name.find() ? Integer.parseInt(name.group(1)) : 0;
    }
}
