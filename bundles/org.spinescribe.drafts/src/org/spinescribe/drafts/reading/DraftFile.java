/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.docx.DocxReader;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.jats.JatsReader;
import org.spinescribe.drafts.parts.DraftOfWord;
import org.spinescribe.sources.files.ReportName;

/** Reads a manuscript of any kind that can be imported. */
public final class DraftFile {

    /** How the names of Word files end that are read directly. */
    private static final Set<String> WORD = Set.of("docx", "docm", "dotx");
    /** Files that LibreOffice turns into Word files first. */
    private static final Set<String> OFFICE = Set.of("doc", "odt", "rtf", "fodt");

    private DraftFile() {
    }

    /** Whether a file has a name of a kind that can be read. */
    public static boolean hasKnownName(Path file) {
        return WORD.contains(ending(file)) || OFFICE.contains(ending(file)) || ending(file).equals("xml")
                || ending(file).equals("nxml");
    }

    /**
     * Whether a file of a folder is a manuscript of others: a Word file, or XML whose root is an article. Lock files of
     * word processors, and exports of a report of the same name, are none.
     */
    public static boolean isManuscript(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        if (name.startsWith("~$") || name.startsWith(".") || dot <= 0 || !hasKnownName(file)
                || OFFICE.contains(ending(file))
                || Files.exists(file.resolveSibling(name.substring(0, dot) + ReportName.ENDING))) {
            return false;
        }
        return isWord(file) || isArticle(file);
    }

    private static boolean isArticle(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            String start = new String(stream.readNBytes(4_096), StandardCharsets.ISO_8859_1);
            return start.contains("<article") || start.contains("DOCTYPE article");
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file has the name of a Word file. */
    public static boolean isWord(Path file) {
        return WORD.contains(ending(file));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDraft when it cannot be read, with the reason
     */
    public static Draft read(Path file, Changes changes) throws UnreadableDraft {
        String ending = ending(file);
        if (ending.equals("xml") || ending.equals("nxml")) {
            return JatsReader.read(file);
        }
        if (OFFICE.contains(ending)) {
            return OfficeProgram.asWord(file, converted -> withPictures(word(converted, changes)));
        }
        if (!WORD.contains(ending)) {
            throw new UnreadableDraft("kind");
        }
        return word(file, changes);
    }

    private static Draft word(Path path, Changes changes) throws UnreadableDraft {
        try (WordFile file = WordFile.open(path)) {
            DocxReader.WordText text = DocxReader.read(file, changes);
            Map<String, Draft.PictureData> pictures = new LinkedHashMap<>();
            text.pictures().forEach((part, name) -> pictures.put(name, new PartPicture(path, part)));
            return DraftOfWord.of(text.blocks(), new DraftOfWord.FileContents(text.works(), pictures, text.language()),
                    text.remarks());
        }
    }

    /** Reads the pictures at once, as the converted file is deleted after the reading of the draft. */
    private static Draft withPictures(Draft draft) {
        Map<String, Draft.PictureData> pictures = new LinkedHashMap<>(draft.pictures());
        pictures.replaceAll((name, data) -> {
            try {
                byte[] bytes = data.read();
                return () -> bytes;
            } catch (IOException e) {
                return () -> {
                    throw new IOException(e.getMessage(), e);
                };
            }
        });
        return draft.with(pictures);
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
