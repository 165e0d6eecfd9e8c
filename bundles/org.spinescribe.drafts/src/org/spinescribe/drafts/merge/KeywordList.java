/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinescribe.drafts.docx.RevisedUnit;

/** Keywords, which are separated by commas in print and stand in quotes in the report. */
final class KeywordList {

    private static final Pattern BETWEEN = Pattern.compile("\"\\s*,\\s*\"");

    private final SentText text;
    private final String source;

    KeywordList(SentText text, String source) {
        this.text = text;
        this.source = source;
    }

    /** An edit that adds or removes keywords; empty for one within a keyword. */
    Optional<Placed> place(PersonEdit edit, SentText.Paragraph paragraph) {
        List<Integer> written = IntStream.range(paragraph.from(), paragraph.to())
                .filter(i -> text.units().get(i).isWritten()).boxed().toList();
        if (written.isEmpty() || edit.from() < written.getFirst() || edit.hasEnd()
                || !parts(edit, separator(paragraph))) {
            return Optional.empty();
        }
        int start = text.units().get(written.getFirst()).from();
        int end = text.units().get(written.getLast()).to();
        if (!isPlainList(written, start, end)) {
            return Optional.empty();
        }
        String printed = text.text(written.getFirst(), edit.from()) + edit.inserted().stream()
                .map(RevisedUnit::text).collect(Collectors.joining()) + text.text(edit.to(), paragraph.to());
        List<String> terms = new ArrayList<>(Arrays.asList(printed.split(separator(paragraph))));
        terms.removeIf(String::isBlank);
        String list = terms.stream().map(term -> term.strip().replace("\\", "\\\\").replace("\"", "\\\""))
                .collect(Collectors.joining("\", \""));
        return Optional.of(new Placed.Here(edit, new Replacement(start, end - start, list), Placed.Note.NONE));
    }

    /** The separator of keywords in print. */
    private String separator(SentText.Paragraph paragraph) {
        return text.units().subList(paragraph.from(), paragraph.to()).stream()
                .anyMatch(unit -> !unit.isWritten() && unit.text().equals(";")) ? ";" : ",";
    }

    private boolean parts(PersonEdit edit, String separator) {
        return edit.text().contains(separator) || text.units().subList(edit.from(), edit.to()).stream()
                .anyMatch(unit -> !unit.isWritten()) || isBetween(edit);
    }

    /** Whether the edit inserts between two keywords without touching either. */
    private boolean isBetween(PersonEdit edit) {
        return edit.from() == edit.to() && edit.from() > 0 && !text.units().get(edit.from() - 1).isWritten()
                && !text.units().get(edit.from()).isWritten();
    }

    /** Whether the keywords stand in the report in the order of print, with nothing but commas between them. */
    private boolean isPlainList(List<Integer> written, int start, int end) {
        int at = start;
        for (int i : written) {
            SentUnit unit = text.units().get(i);
            if (unit.from() < at || unit.from() > at && !BETWEEN.matcher(source.substring(at, unit.from())).matches()) {
                return false;
            }
            at = unit.to();
        }
        return at == end;
    }
}
