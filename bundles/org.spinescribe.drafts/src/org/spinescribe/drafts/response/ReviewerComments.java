/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.language.response.ResponseLetter.Reviewer;

/** Splits the reviewers' comments into reviewers and points, and keeps every word. */
final class ReviewerComments {

    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** The comments of one reviewer. */
    private static final class Section {

        private final SpeakerMarks.Speaker speaker;
        private final List<CommentLine> lines = new ArrayList<>();

        Section(SpeakerMarks.Speaker speaker) {
            this.speaker = speaker;
        }
    }

    private ReviewerComments(List<CommentLine> lines) {
        boolean named = lines.stream().anyMatch(line -> SpeakerMarks.speaker(line.text()).isPresent());
        Section section = named ? section(new SpeakerMarks.Speaker("Editor", "E", ""))
                : section(new SpeakerMarks.Speaker("Reviewer 1", "1", ""));
        for (CommentLine line : lines) {
            Optional<SpeakerMarks.Speaker> speaker = SpeakerMarks.speaker(line.text());
            if (speaker.isEmpty()) {
                section.lines.add(line);
                continue;
            }
            section = section(speaker.get());
            if (!speaker.get().rest().isEmpty()) {
                section.lines.add(new CommentLine(speaker.get().rest(), false));
            }
        }
    }

    /** The comments of each reviewer, without answers. */
    static List<Reviewer> of(List<CommentLine> lines) {
        return new ReviewerComments(lines).sections.values().stream().filter(section -> !section.lines.isEmpty())
                .map(ReviewerComments::reviewer).toList();
    }

    /** The section of a speaker; a speaker who comes again continues it. */
    private Section section(SpeakerMarks.Speaker speaker) {
        return sections.computeIfAbsent(speaker.label(), any -> new Section(speaker));
    }

    private static Reviewer reviewer(Section section) {
        boolean marked = section.lines.stream().anyMatch(ReviewerComments::begins);
        boolean letter = section.speaker.label().startsWith("E") && !marked;
        List<Exchange> remarks = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String group = "";
        boolean point = false;
        for (CommentLine line : section.lines) {
            boolean isGroup = SpeakerMarks.isGroup(line.text());
            if (isGroup || begins(line) || !marked && !letter) {
                close(open, point, group, section, remarks, points);
                point = !isGroup;
            }
            if (isGroup) {
                group = line.text().replaceFirst("\\s*[:.]$", "");
            } else {
                open.add(line.text());
            }
        }
        close(open, point, group, section, remarks, points);
        return new Reviewer(section.speaker.title(), remarks, points);
    }

    private static void close(List<String> open, boolean point, String group, Section section, List<Exchange> remarks,
            List<Point> points) {
        if (open.isEmpty()) {
            return;
        }
        Exchange exchange = new Exchange(open, ProseReader.readAnswer("", 0), 0);
        if (point || !points.isEmpty()) {
            points.add(new Point(section.speaker.label() + "." + (points.size() + 1), group, 0, List.of(exchange)));
        } else {
            remarks.add(exchange);
        }
        open.clear();
    }

    private static boolean begins(CommentLine line) {
        return line.item() || SpeakerMarks.isPoint(line.text());
    }
}
