/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of notes, in which Zotero and other programs store identifiers without a place in RIS and CSL-JSON, each in a
 * line such as {@code PMID: 28993889}.
 *
 * @param rest the notes without those lines
 */
record NotesField(Optional<String> pmid, Optional<String> pmcid, String rest) {

    private static final Pattern PMID = Pattern.compile("(?im)^\\s{0,9}PMID: ?(\\d{1,8})\\s{0,9}$");
    private static final Pattern PMCID = Pattern.compile("(?im)^\\s{0,9}PMCID: ?(PMC\\d{1,9})\\s{0,9}$");

    static NotesField of(String text) {
        Optional<String> pmid = number(PMID.matcher(text));
        Optional<String> pmcid = number(PMCID.matcher(text));
        String rest = PMCID.matcher(PMID.matcher(text).replaceAll("")).replaceAll("").strip();
        return new NotesField(pmid, pmcid, rest);
    }

    private static Optional<String> number(Matcher line) {
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }
}
