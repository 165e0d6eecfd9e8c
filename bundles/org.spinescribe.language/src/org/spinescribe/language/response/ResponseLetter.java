/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.response;

import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.language.prose.ProseText;

/**
 * The authors' answers to the comments of reviewers. The file is Markdown: a heading for each reviewer and each point,
 * the reviewers' comments as quotations, and below each quotation the answer.
 *
 * @param title the heading of the letter; empty when the file has none
 * @param opening the authors' text before the first reviewer
 */
public record ResponseLetter(String title, ProseText opening, List<Reviewer> reviewers) {

    public ResponseLetter {
        reviewers = List.copyOf(reviewers);
    }

    /**
     * The comments of one reviewer.
     *
     * @param title such as “Reviewer 1”
     * @param remarks the comments before the first point, such as praise, which need no answer
     */
    public record Reviewer(String title, List<Exchange> remarks, List<Point> points) {
        public Reviewer {
            remarks = List.copyOf(remarks);
            points = List.copyOf(points);
        }
    }

    /**
     * A numbered point.
     *
     * @param number such as “1.2”
     * @param title the heading's text behind the number; empty for most
     * @param line of the heading, from 1
     */
    public record Point(String number, String title, int line, List<Exchange> exchanges) {
        public Point {
            exchanges = List.copyOf(exchanges);
        }
    }

    /**
     * A comment and its answer.
     *
     * @param comment the paragraphs of the reviewer, as plain text; empty where the authors speak first
     * @param line of the start, from 1
     */
    public record Exchange(List<String> comment, ProseText answer, int line) {
        public Exchange {
            comment = List.copyOf(comment);
        }

        /** Whether the authors have written something. */
        public boolean isAnswered() {
            return !answer.source().isBlank();
        }
    }

    /** All comments with their answers, in the order of the letter. */
    public Stream<Exchange> exchanges() {
        return reviewers.stream().flatMap(reviewer -> Stream.concat(reviewer.remarks().stream(),
                reviewer.points().stream().flatMap(point -> point.exchanges().stream())));
    }

    /** All text of the authors, in the order of the letter. */
    public List<ProseText> written() {
        return Stream.concat(Stream.of(opening), exchanges().map(Exchange::answer)).toList();
    }
}
