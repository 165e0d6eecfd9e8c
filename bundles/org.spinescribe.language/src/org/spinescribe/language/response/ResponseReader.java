/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.response;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.language.response.ResponseLetter.Reviewer;

/** Reads response letters. All text of the file becomes part of the letter. */
public final class ResponseReader {

    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,3})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
    private static final Pattern NUMBER = Pattern.compile("(?:(?:Point|Comment)\\s+)?"
            + "((?:\\p{L}{0,9}\\d*\\.)?\\d+)[.:)]?(?:\\s+(.*))?", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int next;

    /** A line without its line end. */
    private record Line(String text, int offset, int end) {

        boolean isQuoted() {
            return text.stripLeading().startsWith(">");
        }

        Matcher heading() {
            return HEADING.matcher(text);
        }

        boolean isHeading() {
            return heading().matches();
        }
    }

    private ResponseReader(String text) {
        this.text = text;
        Matcher line = Pattern.compile("([^\\r\\n]*)(?:\\r\\n|\\r|\\n|$)").matcher(text);
        while (line.find() && (line.end() > line.start() || lines.isEmpty())) {
            lines.add(new Line(line.group(1), line.start(), line.end()));
        }
    }

    /** Reads a letter. */
    public static ResponseLetter read(String text) {
        return new ResponseReader(text.startsWith("\uFEFF") ? " " + text.substring(1) : text).letter();
    }

    private ResponseLetter letter() {
        ProseText opening = answer(next, skipToHeading());
        String title = "";
        if (level() == 1 && opening.source().isBlank()) {
            title = title();
            opening = answer(next, skipToHeading());
        }
        List<Reviewer> reviewers = new ArrayList<>();
        while (level() > 0) {
            reviewers.add(reviewer());
        }
        return new ResponseLetter(title, opening, reviewers);
    }

    private Reviewer reviewer() {
        String title = level() <= 2 ? title() : "";
        List<Exchange> remarks = exchanges();
        List<Point> points = new ArrayList<>();
        while (level() == 3) {
            points.add(point());
        }
        return new Reviewer(title, remarks, points);
    }

    private Point point() {
        int line = next + 1;
        String heading = title();
        Matcher number = NUMBER.matcher(heading);
        boolean numbered = number.matches();
        return new Point(numbered ? number.group(1) : heading,
                numbered && number.group(2) != null ? number.group(2) : "", line, exchanges());
    }

    /** The level of the next heading; 0 at the end. */
    private int level() {
        if (next == lines.size()) {
            return 0;
        }
        Matcher heading = lines.get(next).heading();
        return heading.matches() ? heading.group(1).length() : 0;
    }

    private String title() {
        Matcher heading = lines.get(next++).heading();
        heading.matches();
        return heading.group(2);
    }

    private int skipToHeading() {
        while (next < lines.size() && !lines.get(next).isHeading()) {
            next++;
        }
        return next;
    }

    private List<Exchange> exchanges() {
        List<Exchange> exchanges = new ArrayList<>();
        while (true) {
            while (next < lines.size() && lines.get(next).text().isBlank()) {
                next++;
            }
            if (next == lines.size() || lines.get(next).isHeading()) {
                return exchanges;
            }
            int line = next + 1;
            List<String> comment = comment();
            int from = next;
            while (next < lines.size() && !lines.get(next).isHeading() && !commentBegins(from)) {
                next++;
            }
            exchanges.add(new Exchange(comment, answer(from, next), line));
        }
    }

    /** Whether a comment begins; within a paragraph, a quotation sign at the start of a line is text. */
    private boolean commentBegins(int from) {
        return lines.get(next).isQuoted() && (next == from || lines.get(next - 1).text().isBlank());
    }

    /** Reads a comment; quotations separated only by empty lines are one. */
    private List<String> comment() {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int end = next;
        for (int i = next; i < lines.size() && (lines.get(i).isQuoted() || lines.get(i).text().isBlank()); i++) {
            String words = lines.get(i).text().stripLeading().replaceFirst("^>", "").strip();
            end = lines.get(i).isQuoted() ? i + 1 : end;
            if (!words.isEmpty()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
        }
        next = end;
        return paragraphs;
    }

    private ProseText answer(int from, int to) {
        if (from >= to) {
            return ProseReader.readAnswer("", from < lines.size() ? lines.get(from).offset() : text.length());
        }
        return ProseReader.readAnswer(text.substring(lines.get(from).offset(), lines.get(to - 1).end()),
                lines.get(from).offset());
    }
}
