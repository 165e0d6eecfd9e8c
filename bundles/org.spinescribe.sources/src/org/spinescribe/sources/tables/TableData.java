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
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.spinescribe.sources.characters.Unprintable;
import org.spinescribe.sources.files.FileCache;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A table read from a CSV file.
 *
 * @param rows the header row first; all rows are as long as the longest
 * @param notes on parts that may have been misread, in the order of the file
 */
public record TableData(List<List<String>> rows, List<TableNote> notes) {

    static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int MOST_CELLS = 20_000;
    private static final int MOST_BYTES = 20 << 20;

    private static final int MOST_FILES = 50;
    private static final FileCache<TableData> KEPT = new FileCache<>(MOST_FILES, table -> 1);

    /**
     * Reads a table.
     *
     * @throws TableProblem when the file is missing, not text, empty or too large; the message gives the reason in
     *        plain words
     */
    public static TableData read(Path file) throws TableProblem {
        return KEPT.get(file, TableData::readAnew);
    }

    private static TableData readAnew(Path file) throws TableProblem {
        String text = text(file);
        return of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    /**
     * Reads the text of a table file.
     *
     * @param text without a byte order mark
     */
    static TableData of(String text) throws TableProblem {
        CsvDialect dialect = CsvDialect.of(text);
        OptionalInt openQuote = dialect.openQuote(text);
        if (openQuote.isPresent()) {
            throw new TableProblem("quote", openQuote.getAsInt());
        }
        List<CsvRecord> records = records(text.substring(dialect.start()), dialect.separator());
        int skipped = (int) text.substring(0, dialect.start()).lines().count();
        return new TableData(rows(records), notes(records, skipped));
    }

    private static List<CsvRecord> records(String text, char separator) throws TableProblem {
        List<CsvRecord> records = new ArrayList<>();
        int columns = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(separator)
                .allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                columns = Math.max(columns, row.getFieldCount());
                records.add(row);
                if ((long) records.size() * columns > MOST_CELLS) {
                    throw new TableProblem("large", MOST_CELLS);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new TableProblem("syntax", e.getMessage());
        }
        if (records.isEmpty()) {
            throw new TableProblem("empty");
        }
        return records;
    }

    private static List<List<String>> rows(List<CsvRecord> records) {
        int columns = records.stream().mapToInt(CsvRecord::getFieldCount).max().orElse(0);
        return records.stream().map(row -> {
            List<String> cells = new ArrayList<>(row.getFields());
            cells.addAll(Collections.nCopies(columns - cells.size(), ""));
            return List.copyOf(cells);
        }).toList();
    }

    private static List<TableNote> notes(List<CsvRecord> records, int skipped) {
        List<TableNote> notes = new ArrayList<>();
        int expected = records.getFirst().getFieldCount();
        for (CsvRecord row : records) {
            int line = skipped + (int) row.getStartingLineNumber();
            if (row.getFieldCount() != expected) {
                notes.add(new TableNote.Ragged(line, row.getFieldCount(), expected));
            }
            if (row.getFields().stream().anyMatch(cell -> cell.codePoints().anyMatch(Unprintable::contains))) {
                notes.add(new TableNote.Unprintable(line));
            }
        }
        return List.copyOf(notes);
    }

    /** The unchanged text of a table file. */
    static String text(Path file) throws TableProblem {
        try {
            return RegularFile.text(file, MOST_BYTES);
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
}
