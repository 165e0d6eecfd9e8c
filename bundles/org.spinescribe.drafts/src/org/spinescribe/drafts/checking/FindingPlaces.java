/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.PositionWords;
import org.spinescribe.drafts.writing.MappedText;
import org.spinescribe.language.check.Finding;

/** Translates places of a report to places of its source manuscript. */
final class FindingPlaces {

    private final PositionWords positions;
    private final NavigableMap<Integer, MappedText.Piece> pieces = new TreeMap<>();
    private final String text;

    FindingPlaces(Draft draft, MappedText report) {
        positions = PositionWords.of(draft);
        report.pieces().forEach(piece -> pieces.put(piece.start(), piece));
        text = report.toString();
    }

    List<PlacedFinding> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    /** The finding on the words between its first and last piece, as far as they stand in one paragraph. */
    private PlacedFinding of(Finding finding) {
        int start = finding.offset();
        int end = start + Math.max(1, finding.length());
        MappedText.Piece first = piece(start, end);
        if (first == null) {
            return nearest(finding);
        }
        boolean whole = !first.printed().isEmpty();
        int from = first.offset() + (whole ? 0 : Math.max(0, start - first.start()));
        int to = first.offset() + (whole ? first.covers() : Math.min(first.length(), end - first.start()));
        for (MappedText.Piece piece : pieces.subMap(first.start(), false, end, false).values()) {
            if (piece.place().equals(first.place())) {
                to = Math.max(to, piece.offset() + (piece.printed().isEmpty()
                        ? Math.min(piece.length(), end - piece.start())
                        : piece.covers()));
            }
        }
        boolean block = finding.length() > 0 && text.substring(start, Math.min(end, text.length())).contains("{");
        return new PlacedFinding(finding, first.place(), positions.words(first.place()).orElse(""), block ? 0 : from,
                block ? 0 : Math.max(0, to - from), block ? "" : printed(first, start, end));
    }

    /** The words in the manuscript's form: without the markup of prose, and with the numbers of citations. */
    private String printed(MappedText.Piece first, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (MappedText.Piece piece : pieces.subMap(first.start(), true, end, false).values()) {
            if (piece.place().equals(first.place())) {
                words.append(piece.printed().isEmpty() ? text.substring(Math.max(start, piece.start()),
                        Math.min(end, piece.start() + piece.length())) : piece.printed());
            }
        }
        return words.toString();
    }

    private MappedText.Piece piece(int start, int end) {
        Map.Entry<Integer, MappedText.Piece> before = pieces.floorEntry(start);
        if (before != null && before.getValue().start() + before.getValue().length() > start) {
            return before.getValue();
        }
        Map.Entry<Integer, MappedText.Piece> after = pieces.ceilingEntry(start);
        return after != null && after.getKey() < end ? after.getValue() : null;
    }

    /** Places a finding on a keyword of the language at the next block, unless a blank line comes before that block. */
    private PlacedFinding nearest(Finding finding) {
        Map.Entry<Integer, MappedText.Piece> after = pieces.ceilingEntry(finding.offset());
        boolean same = after != null && !text.substring(Math.min(finding.offset(), after.getKey()), after.getKey())
                .contains("\n\n");
        Place place = same && finding.length() > 0 ? after.getValue().place() : Place.NONE;
        return new PlacedFinding(finding, place, positions.words(place).orElse(""), 0, 0, "");
    }
}
