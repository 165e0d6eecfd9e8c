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
 * A finding with its marked words and the sentence, or the line, around them.
 *
 * @param endLine of the character behind the words, from 1
 * @param endColumn of the character behind the words, from 1, in UTF-16 units
 * @param before the text before the words, in their sentence
 * @param words the marked words
 * @param after the text behind the words, in their sentence
 * @param fingerprint the same as long as the file's name, the rule, the words and their sentence are the same, wherever
 *        in the file they stand
 * @param manuscript the place in a manuscript that is no report; empty in reports
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
     * @param printed the manuscript's text for the words; empty when it is the same
     */
    public FindingInContext in(ManuscriptPlace place, String printed) {
        return new FindingInContext(finding, endLine, endColumn, before, printed.isEmpty() ? words : printed, after,
                fingerprint, Optional.of(place));
    }

    /** The place of the finding for the owner of the file: {@code file:line:column}, or the part with the words. */
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
