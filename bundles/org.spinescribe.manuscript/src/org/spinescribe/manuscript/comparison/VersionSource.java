/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.manuscript.revision.TextPieces;

/** The source of a version in pieces, with the line and the part of the report of each piece. */
final class VersionSource {

    private static final int LONGEST_NAME = 60;

    private final ReportVersion version;
    private final List<String> pieces;
    private final int[] offsets;

    VersionSource(ReportVersion version) {
        this.version = version;
        pieces = TextPieces.of(version.text());
        offsets = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            offsets[i + 1] = offsets[i] + pieces.get(i).length();
        }
    }

    /** Some pieces in a row, by their indices; the end is the first one behind. */
    record Range(int start, int end) {

        /** No pieces, between two parts. */
        static Range at(int place) {
            return new Range(place, place);
        }
    }

    /** The pieces of each part of the report. Text before a part, such as a comment, belongs to the part. */
    List<Range> parts() {
        List<Range> parts = new ArrayList<>();
        int start = 0;
        for (Part part : version.report().model().getParts()) {
            int end = pieceAt(NodeModelUtils.findActualNodeFor(part).getEndOffset());
            parts.add(new Range(start, end));
            start = end;
        }
        if (start < pieces.size()) {
            parts.add(new Range(start, pieces.size()));
        }
        return parts;
    }

    private int pieceAt(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The first words of the part at the end of a range. */
    String name(Range part) {
        return part(Math.max(part.start(), part.end() - 1));
    }

    /** The pieces of a range, with every white space as one blank. */
    List<String> keys(Range range) {
        return pieces.subList(range.start(), range.end()).stream().map(piece -> piece.isBlank() ? " " : piece).toList();
    }

    boolean isWord(int piece) {
        return pieces.get(piece).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The text of a range, on one line. */
    String words(Range range) {
        return String.join("", pieces.subList(range.start(), range.end())).strip().replaceAll("\\s+", " ");
    }

    /** The line of the first piece from here on that is not white space, counted from 1. */
    int line(int piece) {
        return (int) version.text().substring(0, offsets[printed(piece)]).chars().filter(sign -> sign == '\n').count()
                + 1;
    }

    private int printed(int piece) {
        int printed = piece;
        while (printed < pieces.size() && pieces.get(printed).isBlank()) {
            printed++;
        }
        return printed < pieces.size() ? printed : Math.max(0, Math.min(piece, pieces.size() - 1));
    }

    /** The heading of the section at a piece, or the first words of the part; empty before all parts. */
    String part(int piece) {
        int offset = offsets[printed(piece)];
        return version.report().model().getParts().stream().filter(part -> holds(part, offset)).findFirst()
                .map(part -> name(part, offset)).orElse("");
    }

    private String name(Part part, int offset) {
        return part instanceof Section section ? heading(section, offset) : firstWords(part);
    }

    private static String heading(Section section, int offset) {
        Optional<Section> inner = section.getSections().stream().filter(each -> holds(each, offset)).findFirst();
        String own = section.getTitle() == null ? "" : section.getTitle();
        return inner.map(each -> own + " / " + heading(each, offset)).orElse(own);
    }

    private static boolean holds(EObject element, int offset) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && node.getOffset() <= offset && offset < node.getEndOffset();
    }

    private static String firstWords(Part part) {
        String line = NodeModelUtils.findActualNodeFor(part).getText().strip().split("[{\\n]", 2)[0].strip();
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}
