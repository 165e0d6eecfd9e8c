/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.Composer;

/** Reports whose PDFs once lacked blocks higher than a page. They are kept beside the project. */
class FaultyPagesTest {

    private static final Path FAULTS = Path.of("../../../shared/faults");
    private static final Pattern WORD = Pattern.compile("\\b(?:word\\d+|lastrow)\\b");

    @ParameterizedTest
    @ValueSource(strings = { "10-pdf-cuts-figure-with-long-legend", "11-pdf-cuts-tall-table-row" })
    void everyWordIsOnAPage(String fault) throws Exception {
        Path report = FAULTS.resolve(fault).resolve("a.casereport");
        Assumptions.assumeTrue(Files.exists(report), report + " is missing");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(Composer.compose(Reports.open().check(report, Optional.empty()).report()), out);
        assertEquals(words(Files.readString(report)), words(PdfText.of(out.toByteArray())));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
