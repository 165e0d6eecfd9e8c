/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.language.response.ResponseLetter;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.manuscript.composition.UnknownName;

/** Finds the problems of a response letter. */
final class ResponseCheck {

    /** Shorter quotations are terms, not passages of the manuscript. */
    private static final int FEWEST_WORDS = 4;
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”|\"([^\"]+)\"");
    private static final Pattern POINTER = Pattern.compile("\\[=(?:change|deleted)\\b[^\\]]*\\]");

    private final String text;
    private final ResponseLetter letter;
    private final RevisedManuscript manuscript;
    private final List<ResponseFinding> findings = new ArrayList<>();

    private ResponseCheck(String text, ResponseLetter letter, RevisedManuscript manuscript) {
        this.text = text;
        this.letter = letter;
        this.manuscript = manuscript;
    }

    /**
     * Checks a letter.
     *
     * @param text its file
     * @param unknown names in the letter that the report lacks
     */
    static List<ResponseFinding> of(String text, ResponseLetter letter, RevisedManuscript manuscript,
            List<UnknownName> unknown) {
        ResponseCheck check = new ResponseCheck(text, letter, manuscript);
        check.points();
        letter.written().forEach(check::passages);
        check.quotations();
        unknown.forEach(name -> check.at(name.offset(), "unknown." + name.kind(), name.name()));
        return check.findings.stream().sorted().toList();
    }

    private void points() {
        List<Point> points = letter.reviewers().stream().flatMap(reviewer -> reviewer.points().stream()).toList();
        if (points.isEmpty()) {
            add(1, "no-points");
        }
        Set<String> numbers = new HashSet<>();
        for (Point point : points) {
            if (!numbers.add(point.number())) {
                add(point.line(), "number", point.number());
            }
            if (point.exchanges().isEmpty()) {
                add(point.line(), "unanswered", point.number());
            }
            point.exchanges().stream().filter(exchange -> !exchange.isAnswered())
                    .forEach(exchange -> add(exchange.line(), "unanswered", point.number()));
        }
    }

    private void passages(ProseText answer) {
        Set<Integer> read = new HashSet<>();
        for (RevisedPassage passage : answer.all(RevisedPassage.class)) {
            int offset = answer.range(passage).offset();
            read.add(offset);
            if (passage.isDeleted()) {
                deleted(passage, offset);
            } else {
                changed(passage, offset);
            }
        }
        int start = answer.places().offset(0);
        POINTER.matcher(source(answer)).results().map(MatchResult::start).filter(at -> !read.contains(start + at))
                .forEach(at -> at(start + at, "pointer"));
    }

    /** The answer in its source text. */
    private String source(ProseText answer) {
        int start = answer.places().offset(0);
        return text.substring(start, Math.max(start, answer.places().offset(answer.source().length())));
    }

    private void changed(RevisedPassage passage, int offset) {
        String section = passage.section().orElse("");
        int places = manuscript.places(passage).size();
        if (places > 1) {
            at(offset, section.isEmpty() ? "several" : "several.below", passage.words(), places, section);
        } else if (places == 0 && !section.isEmpty() && !manuscript.hasHeading(section)) {
            at(offset, "heading", section);
        } else if (places == 0) {
            at(offset, section.isEmpty() ? "gone" : "gone.below", passage.words(), section);
        } else if (manuscript.had(passage.words()).orElse(false) && section.isEmpty()) {
            at(offset, "unchanged", passage.words());
        }
    }

    private void deleted(RevisedPassage passage, int offset) {
        if (!manuscript.places(passage).isEmpty()) {
            at(offset, "still-there", passage.words());
        } else if (!manuscript.had(passage.words()).orElse(true)) {
            at(offset, "never-there", passage.words());
        }
    }

    /** Checks that text in quotation marks comes from the manuscript, or from a comment. */
    private void quotations() {
        String comments = FoldedWords.letters(letter.exchanges().flatMap(exchange -> exchange.comment().stream())
                .collect(Collectors.joining("\n")));
        for (Exchange exchange : letter.exchanges().toList()) {
            int start = exchange.answer().places().offset(0);
            String answer = POINTER.matcher(source(exchange.answer()))
                    .replaceAll(pointer -> " ".repeat(pointer.group().length()));
            QUOTED.matcher(answer).results().forEach(quoted -> {
                String words = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
                if (words.strip().split("\\s+").length >= FEWEST_WORDS && !isSaid(words, comments)) {
                    at(start + quoted.start(), "quoted", words.strip().replaceAll("\\s+", " "));
                }
            });
        }
    }

    /** Whether words stand in the manuscript or in a comment; dots may replace omitted words. */
    private boolean isSaid(String words, String comments) {
        String plain = words.replaceAll("(?<!\\\\)[*_^~]|\\\\(?=\\p{Punct})", "").strip().replaceAll("[.,;]$", "");
        for (String part : plain.split("\\[?(?:…|\\.\\.\\.)\\]?")) {
            if (!part.isBlank() && !manuscript.has(part) && !comments.contains(FoldedWords.letters(part))) {
                return false;
            }
        }
        return true;
    }

    private void at(int offset, String key, Object... details) {
        add((int) text.substring(0, Math.min(offset, text.length())).lines().count()
                + (offset > 0 && offset <= text.length() && text.charAt(offset - 1) == '\n' ? 1 : 0), key, details);
    }

    private void add(int line, String key, Object... details) {
        findings.add(new ResponseFinding(Math.max(1, line), ResponseWords.of("finding." + key, details)));
    }
}
