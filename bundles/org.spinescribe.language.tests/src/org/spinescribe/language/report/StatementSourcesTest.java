/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.language.check.Reports;

/** The sources of printed statements. */
class StatementSourcesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            funding       | funding none                                                   | Statement
            funding       | funding                                                        |
            funding       | grant "7" from "Fund"                                          | Grant
            funding       | grant "7" from "Fund" funding { By the Fund (7). }             | Statement
            contributions | author "Ada Exemplar"                                          |
            contributions | author "Ada Exemplar" roles supervision                        | Author
            contributions | author "Ada Exemplar" roles supervision contributions { Ada. } | Statement
            consent       | author "Ada Exemplar" roles supervision grant "7" from "Fund"  |
            """)
    void typedStatementsComeBeforeFacts(String kind, String text, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("a.casereport"), text);
        Report report = Reports.open().check(file, Optional.empty()).report();
        assertEquals(Optional.ofNullable(expected),
                StatementSources.of(report, kind).map(part -> part.eClass().getName()));
    }
}
