/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/** Journal files that a fuzzer damaged: their unreadable parts are reported, and every check goes on. */
class DamagedJournalFilesTest {

    private static final String REPORT = """
            case report "A case report"
              journal damaged
            author "Ada Exemplar"
            section "Case report" { She walked. }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "statements \"Short nflicts, funding on title page",
        "statements , funding",
        "item \"5\" \"Consent\" met by statement\u200B consent or words \"informed consent\" anywhere",
        "item \"5\" \"Consent\" met by statement",
        "abstract with headings , \"Methods\"",
        "images , png",
    })
    void damagedDemandsDoNotStopTheCheck(String demand) throws Exception {
        Files.writeString(folder.resolve("damaged.journal"), "journal \"A journal\"\n" + demand + "\n");
        Path report = Files.writeString(folder.resolve("a.casereport"), REPORT);
        List<String> rules = Reports.open().check(report, Optional.empty()).findings().stream()
                .map(Finding::rule).toList();
        assertEquals(List.of(), rules.stream().filter("structure/check-failed"::equals).toList());
        assertTrue(rules.contains("journal/file"), rules::toString);
    }
}
