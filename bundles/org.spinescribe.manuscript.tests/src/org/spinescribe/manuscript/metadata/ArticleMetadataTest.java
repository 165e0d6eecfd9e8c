/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The metadata of a report for programs. */
class ArticleMetadataTest {

    static Stream<MetadataWriter> writers() {
        return Stream.of(new JsonLdWriter(), new CitationFileWriter());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void isAsExpected(MetadataWriter writer) throws Exception {
        ExpectedText.compare("metadata/report." + writer.extension(), writer.text(report()));
    }

    @Test
    void theDataAreJson() throws Exception {
        JsonObject article = JsonParser.parseString(new JsonLdWriter().text(report())).getAsJsonObject();
        assertEquals("https://schema.org", article.get("@context").getAsString());
        assertEquals(report().front().authors().size(), article.getAsJsonArray("author").size());
        assertEquals(report().references().size(), article.getAsJsonArray("citation").size());
    }

    private static Manuscript report() throws Exception {
        return Composer.compose(Reports.open().check(Path.of("fixtures/composition/whole.casereport"), Optional.empty())
                .report());
    }
}
