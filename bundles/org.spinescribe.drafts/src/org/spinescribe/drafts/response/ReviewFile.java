/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.response;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.docx.DocxReader;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.parts.SourceBlock;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.response.ResponseLetter.Reviewer;

/**
 * The reviewers' comments, read from a file or from a pasted text.
 *
 * @param remarks on the parts of the file to check
 */
public record ReviewFile(List<Reviewer> reviewers, List<Remark> remarks) {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R");

    public ReviewFile {
        reviewers = List.copyOf(reviewers);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a Word file or a plain text.
     *
     * @throws UnreadableDraft when the file cannot be read, with the reason
     */
    public static ReviewFile read(Path file) throws UnreadableDraft {
        if (DraftFile.isWord(file)) {
            return word(file);
        }
        try {
            return of(ReportText.read(file));
        } catch (UnreadableReport e) {
            throw UnreadableDraft.saying(e.getMessage());
        }
    }

    /** Reads a plain text. An empty line, a number or a bullet begins a paragraph. */
    public static ReviewFile of(String text) {
        List<CommentLine> lines = new ArrayList<>();
        for (String paragraph : PARAGRAPH_END.split(unquoted(text.replace("\uFEFF", "")))) {
            StringBuilder open = new StringBuilder();
            for (String line : paragraph.split("\\R")) {
                if (isMark(line.strip())) {
                    add(open, lines);
                }
                open.append(open.isEmpty() ? "" : " ").append(line.strip());
                if (SpeakerMarks.speaker(line.strip()).isPresent() || SpeakerMarks.isGroup(line.strip())) {
                    add(open, lines);
                }
            }
            add(open, lines);
        }
        return new ReviewFile(ReviewerComments.of(lines), List.of());
    }

    private static boolean isMark(String line) {
        return SpeakerMarks.isPoint(line) || SpeakerMarks.isGroup(line) || SpeakerMarks.speaker(line).isPresent();
    }

    private static void add(StringBuilder open, List<CommentLine> lines) {
        if (!open.toString().isBlank()) {
            lines.add(new CommentLine(open.toString().strip(), false));
        }
        open.setLength(0);
    }

    /** Removes the quotation sign before each line of a mail's reply. */
    private static String unquoted(String text) {
        boolean quoted = !text.isBlank() && text.lines().allMatch(line -> line.isBlank() || line.startsWith(">"));
        return quoted ? text.replaceAll("(?m)^>[ \\t]?", "") : text;
    }

    private static ReviewFile word(Path path) throws UnreadableDraft {
        try (WordFile file = WordFile.open(path)) {
            DocxReader.WordText word = DocxReader.read(file, Changes.ACCEPT);
            List<CommentLine> lines = new ArrayList<>();
            Map<String, Integer> numbers = new HashMap<>();
            for (SourceBlock block : word.blocks()) {
                switch (block) {
                    case SourceBlock.Paragraph paragraph -> add(paragraph, numbers, lines);
                    case SourceBlock.Table table -> table.rows().forEach(row -> row.forEach(cell ->
                            cell.forEach(paragraph -> add(paragraph, numbers, lines))));
                }
            }
            return new ReviewFile(ReviewerComments.of(lines), word.remarks());
        }
    }

    private static void add(SourceBlock.Paragraph paragraph, Map<String, Integer> numbers, List<CommentLine> lines) {
        String words = words(paragraph.text()).strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return;
        }
        if (paragraph.item().isEmpty()) {
            lines.add(new CommentLine(words, false));
            return;
        }
        SourceBlock.Item item = paragraph.item().get();
        boolean begins = item.level() == 0;
        String mark = item.start().map(first -> numbers.merge(item.list() + " " + item.level(), first,
                (last, any) -> last + 1) + ". ").orElse("- ");
        lines.add(new CommentLine(mark + words, begins));
    }

    /** The words, with those of notes in brackets. */
    private static String words(List<DraftInline> text) {
        StringBuilder words = new StringBuilder();
        for (DraftInline inline : text) {
            words.append(inline instanceof DraftInline.Note note ? " [" + note.paragraphs().stream()
                    .map(DraftInline::plain)
                    .collect(Collectors.joining(" ")) + "]"
                    : DraftInline.plain(List.of(inline)));
        }
        return words.toString();
    }
}
