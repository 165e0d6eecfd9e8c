/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.Corpus;
import org.spinescribe.language.check.Reports;

/** No message about a manuscript mentions our language or the files of a report. */
@Tag("exhaustive")
class ForeignWordsTest {

    private static final Pattern OURS = Pattern.compile(
            "references\\.bib|declare|\\[#|case report \"|\\bat a\\d|author \"");

    @Test
    void messagesAvoidTheWordsOfReports() throws Exception {
        DraftCheck check = new DraftCheck(Reports.open());
        List<String> messages = new ArrayList<>();
        for (String folder : List.of("jats", "docx")) {
            for (Path file : Corpus.files(folder)) {
                check.check(file, Optional.of("care-2016"), Changes.ACCEPT).findings()
                        .forEach(finding -> messages.add(finding.finding().message()));
            }
        }
        assertTrue(messages.size() > 300, () -> messages.size() + " findings");
        assertEquals(List.of(), messages.stream()
                .filter(message -> OURS.matcher(message.replaceAll("‘[^’]*’", "")).find())
                .distinct().toList());
    }
}
