/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author of the report.
 *
 * @param from offset of the keyword
 * @param to behind the last word
 * @param name range of the name without its quotes
 * @param degrees range of the degrees without their quotes
 * @param at range of the names of affiliations
 */
record AuthorStatement(int from, int to, Range name, Optional<Range> degrees, Optional<Range> at) {

    private static final String STRING = "(?:\"(?:\\\\.|[^\"\\\\\\r\\n])*\"|“[^”\\r\\n]*”)";
    private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_/.:+–-]*";
    private static final Pattern KEYWORD = Pattern.compile("author\\s+[\"“]$");
    private static final Pattern GAP = Pattern.compile("(?:\\s|//[^\\r\\n]*|/\\*(?s:.*?)\\*/)+");
    private static final Pattern CLAUSE = Pattern.compile("(family|degrees)\\s+(" + STRING + ")|(at)\\s+(" + NAME
            + "(?:\\s*,\\s*" + NAME + ")*)|corresponding(?:\\s+" + STRING + ")?|orcid\\s+\\S+|equal\\s+contribution"
            + "|group\\b|roles\\s+" + NAME + "(?:\\s*,\\s*" + NAME + ")*");

    /** A part of the report. */
    record Range(int from, int to) {

        String in(String source) {
            return source.substring(from, to);
        }
    }

    /** The author with a name at a place; empty for other text. */
    static Optional<AuthorStatement> at(String source, int name, int end) {
        Matcher keyword = KEYWORD.matcher(source).region(Math.max(0, name - 40), name);
        if (!keyword.find() || end >= source.length()) {
            return Optional.empty();
        }
        int to = end + 1;
        Optional<Range> degrees = Optional.empty();
        Optional<Range> at = Optional.empty();
        Matcher gap = GAP.matcher(source).region(to, source.length());
        Matcher clause = CLAUSE.matcher(source);
        while (gap.lookingAt() && clause.region(gap.end(), source.length()).lookingAt()) {
            if ("degrees".equals(clause.group(1))) {
                degrees = Optional.of(new Range(clause.start(2) + 1, clause.end(2) - 1));
            } else if (clause.group(3) != null) {
                at = Optional.of(new Range(clause.start(4), clause.end(4)));
            }
            to = clause.end();
            gap.region(to, source.length());
        }
        return Optional.of(new AuthorStatement(keyword.start(), to, new Range(name, end), degrees, at));
    }

    List<String> affiliations(String source) {
        return at.map(range -> List.of(range.in(source).split("\\s*,\\s*"))).orElse(List.of());
    }

    /** The statement with another name, other degrees or other affiliations. */
    String with(String source, String otherName, String otherDegrees, List<String> affiliations) {
        List<Replacement> changes = new ArrayList<>();
        changes.add(replaced(name, otherName));
        String added = "";
        if (degrees.isPresent()) {
            changes.add(replaced(degrees.get(), otherDegrees));
        } else if (!otherDegrees.isEmpty()) {
            added += " degrees \"" + otherDegrees + "\"";
        }
        if (at.isPresent() && !affiliations.equals(affiliations(source))) {
            changes.add(replaced(at.get(), String.join(", ", affiliations)));
        } else if (at.isEmpty() && !affiliations.isEmpty()) {
            added += " at " + String.join(", ", affiliations);
        }
        changes.add(new Replacement(name.to() + 1, 0, added));
        changes.removeIf(each -> each.text().equals(source.substring(each.offset(), each.end())));
        List<Replacement> within = changes.stream().map(each -> new Replacement(each.offset() - from, each.length(),
                each.text())).toList();
        return Replacement.allIn(source.substring(from, to), within);
    }

    private static Replacement replaced(Range range, String text) {
        return new Replacement(range.from(), range.to() - range.from(), text);
    }
}
