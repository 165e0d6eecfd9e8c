/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;


import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.language.check.Finding;

/**
 * A finding with the words that it marks and the sentence, or the line, that they stand in.
 *
 * @param endLine of the character behind the words, from 1
 * @param endColumn of the character behind the words, from 1, in UTF-16 units
 * @param before the words, in their sentence
 * @param words that are marked
 * @param after the words, in their sentence
 * @param fingerprint the same as long as the file's name, the rule, the words and their sentence are the same, wherever
 *        in the file they stand
 * @param manuscript where they stand in a manuscript that is no report; empty in reports
 */
public record FindingInContext(Finding finding, int endLine, int endColumn, String before, String words, String after,
        String fingerprint, Optional<ManuscriptPlace> manuscript) {

    /** A finding in a report. */
    public FindingInContext(Finding finding, int endLine, int endColumn, String before, String words, String after,
            String fingerprint) {
        this(finding, endLine, endColumn, before, words, after, fingerprint, Optional.empty());
    }

    /**
     * The same finding at its place in a manuscript.
     *
     * @param printed what the manuscript has for the words; empty when it has the same
     */
    public FindingInContext in(ManuscriptPlace place, String printed) {
        return new FindingInContext(finding, endLine, endColumn, before, printed.isEmpty() ? words : printed, after,
                fingerprint, Optional.of(place));
    }

    /**
     * Where the finding stands, as the owner of the file finds it: {@code file:line:column}, or the part with the
     * words.
     */
    public String shown(Path file) {
        if (manuscript.isEmpty()) {
            return file + ":" + finding.line() + ":" + finding.column();
        }
        ManuscriptPlace place = manuscript.get();
        String line = place.line() > 0 ? ":" + place.line() : "";
        String where = place.where().isEmpty() ? "" : ": " + place.where();
        return file + line + where + (place.length() == 0 || words.isBlank() ? ""
                : ": “" + words.strip().replaceAll("\\s+", " ") + "”");
    }
}
