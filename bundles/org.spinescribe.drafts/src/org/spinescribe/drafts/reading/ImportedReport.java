/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;
import org.spinescribe.sources.files.ReportName;

/**
 * Writes an imported manuscript into a folder: the report, its pictures and bibliography, and the list of remarks to
 * check.
 */
public final class ImportedReport {


    private ImportedReport() {
    }

    /**
     * The result of an import.
     *
     * @param report the report itself
     * @param files all files, the report first
     * @param looks the remarks to check
     * @param problems pictures that could not be written
     */
    public record Written(Path report, List<Path> files, List<Look> looks, List<String> problems) {
    }

    /** A remark with its line of the report, from 1. */
    public record Look(Remark remark, int line) {
    }

    /**
     * The report that an import of a manuscript would write.
     *
     * @param source the imported file
     */
    public static Path report(Path source, Path folder) {
        String name = String.valueOf(source.getFileName());
        int dot = name.lastIndexOf('.');
        return folder.resolve((dot > 0 ? name.substring(0, dot) : name) + ReportName.ENDING);
    }

    /** The list of remarks to check, beside the report. */
    public static Path list(Path report) {
        return beside(report, ".import.txt");
    }

    /**
     * Imports a manuscript.
     *
     * @param report file of the new report; everything else is written beside it
     * @param date of the import, as the report states it
     * @throws UnreadableDraft when the file cannot be read
     * @throws FileAlreadyExistsException when one of the files exists already; nothing has been written then
     * @throws IOException when the folder cannot be written
     */
    public static Written write(Path source, Path report, Changes changes, LocalDate date) throws UnreadableDraft,
            IOException {
        Path folder = report.toAbsolutePath().getParent();
        Path list = list(report);
        Draft draft = DraftFile.read(source, changes);
        WrittenReport written = ReportWriter.write(draft, opening(source, list, date), Optional.empty());
        Map<Path, Content> texts = new LinkedHashMap<>();
        texts.put(report, text(written.text().toString()));
        if (!written.bibliography().isEmpty()) {
            texts.put(folder.resolve(WrittenReport.BIBLIOGRAPHY), text(written.bibliography()));
        }
        texts.put(list, text(RemarkList.text(draft, written.remarks(), source)));
        texts.put(beside(report, ".import.json"), text(RemarkList.json(draft, written.remarks(), source)));
        Map<Path, Content> pictures = new LinkedHashMap<>();
        written.pictures().forEach((name, data) -> pictures.put(folder.resolve(name), data::copyTo));
        refuseWhatIsThere(texts.keySet());
        refuseWhatIsThere(pictures.keySet());
        List<String> problems = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Path, Content> each : texts.entrySet()) {
            write(each.getKey(), each.getValue());
            files.add(each.getKey());
        }
        pictures.forEach((file, content) -> {
            try {
                write(file, content);
                files.add(file);
            } catch (IOException e) {
                problems.add(file + ": " + e.getMessage());
            }
        });
        return new Written(report, files, looks(written), problems);
    }

    private static List<Look> looks(WrittenReport written) {
        String text = written.text().toString();
        Map<Place, Integer> offsets = new HashMap<>();
        written.text().pieces().forEach(piece -> offsets.putIfAbsent(piece.place(), piece.start()));
        return written.remarks().stream().map(remark -> {
            int offset = offsets.getOrDefault(remark.place(), 0);
            return new Look(remark, 1 + (int) text.substring(0, offset).chars().filter(sign -> sign == '\n').count());
        }).toList();
    }

    private interface Content {
        void copyTo(OutputStream out) throws IOException;
    }

    private static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseWhatIsThere(Collection<Path> files) throws FileAlreadyExistsException {
        for (Path file : files) {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }

    /** Writes a file whole or not at all. */
    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            content.copyTo(out);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Path beside(Path report, String ending) {
        String name = report.getFileName().toString();
        return report.resolveSibling(ReportName.withoutEnding(name) + ending);
    }

    private static List<String> opening(Path source, Path list, LocalDate date) {
        return List.of("Imported from " + source.getFileName() + " on " + date + ".",
                "What needs a look is listed in " + list.getFileName() + ".");
    }
}
