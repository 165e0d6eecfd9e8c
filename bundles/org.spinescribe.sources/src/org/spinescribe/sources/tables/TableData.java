/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.tables;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.spinescribe.clinical.words.ControlCharacters;
import org.spinescribe.sources.files.FileCache;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;

/**
 * A table read from a CSV file. Comma, semicolon or tab separate the cells, whichever the first line has most of.
 *
 * @param rows the header row first; all rows are as long as the longest
 */
public record TableData(List<List<String>> rows) {

    private static final int MOST_CELLS = 20_000;
    private static final int MOST_BYTES = 20 << 20;

    private static final int MOST_FILES = 50;
    private static final FileCache<TableData> KEPT = new FileCache<>(MOST_FILES, table -> 1);

    /**
     * Reads a table.
     *
     * @throws TableProblem when the file is missing, not text, empty or too large; the message says so in plain words
     */
    public static TableData read(Path file) throws TableProblem {
        return KEPT.get(file, TableData::readAnew);
    }

    private static TableData readAnew(Path file) throws TableProblem {
        String text = text(file);
        List<List<String>> rows = new ArrayList<>();
        int columns = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator(text))
                .allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                columns = Math.max(columns, row.getFieldCount());
                rows.add(new ArrayList<>(row.getFields()));
                if ((long) rows.size() * columns > MOST_CELLS) {
                    throw new TableProblem("large", MOST_CELLS);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new TableProblem("syntax", e.getMessage());
        }
        if (rows.isEmpty()) {
            throw new TableProblem("empty");
        }
        for (List<String> row : rows) {
            while (row.size() < columns) {
                row.add("");
            }
        }
        return new TableData(rows.stream().map(List::copyOf).toList());
    }

    private static String text(Path file) throws TableProblem {
        try {
            String text = RegularFile.text(file, MOST_BYTES);
            OptionalInt control = ControlCharacters.first(text);
            if (control.isPresent()) {
                throw new TableProblem("control", text.substring(0, control.getAsInt()).lines().count(),
                        ControlCharacters.name(text.charAt(control.getAsInt())));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new TableProblem("missing");
        } catch (CharacterCodingException e) {
            throw new TableProblem("encoding");
        } catch (FileProblem e) {
            throw switch (e.kind()) {
                case FOLDER -> new TableProblem("folder");
                case NO_FILE -> new TableProblem("no-file");
                case LARGE -> new TableProblem("bytes", MOST_BYTES >> 20);
            };
        } catch (IOException e) {
            throw new TableProblem("unreadable", e.getMessage());
        }
    }

    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }
}
