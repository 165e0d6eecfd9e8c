/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables count the findings, by journal and year; an unreadable document is a row with the reason. */
class TablesTest {

    private static final String RULE = "levels/backwards";

    @TempDir
    private Path folder;

    @Test
    void countsByJournalAndYear() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.writeString(in.resolve("a.xml"), Articles.withMistakes("Journal of Examples", 2019, 2));
        Files.writeString(in.resolve("b.xml"), Articles.withMistakes("Journal of Examples", 2019, 1));
        Files.writeString(in.resolve("c.xml"), Articles.withMistakes("Journal of Examples", 2019, 0));
        Files.writeString(in.resolve("d.xml"), Articles.withMistakes("Archive of Examples", 2020, 1));
        Files.writeString(in.resolve("e.xml"), Articles.withMistakes("Archive of Examples", 2020, 1)
                .replace("</body>", ""));
        Files.writeString(in.resolve("f.casereport"), "case report \"Case\"\nsection \"Case\" { From T7–T5. }");
        Path out = folder.resolve("out");
        Lines.run(out, in.toString());
        try (SparkSession spark = SparkSession.builder().master("local[1]").getOrCreate()) {
            assertEquals(List.of("[,null,1,1,1]", "[Archive of Examples,2020,1,1,1]",
                    "[Journal of Examples,2019,3,2,3]"), rows(spark.read().parquet(out + "/rules.parquet")
                    .where("rule = '" + RULE + "'")
                    .select("journal", "year", "findings", "documents", "of_documents")));
            Dataset<Row> documents = spark.read().parquet(out + "/documents.parquet");
            assertEquals(6, documents.count());
            assertEquals(List.of("[" + in + "/e.xml,0]"), rows(documents.where("problem is not null")
                    .select("file", "errors")));
            Dataset<Row> findings = spark.read().parquet(out + "/findings.parquet");
            assertEquals(List.of("[" + in + "/d.xml,T7–T5,Discussion, paragraph 1]"), rows(findings
                    .where("rule = '" + RULE + "' and year = 2020").select("file", "words", "manuscript.where")));
        }
        try (Stream<Path> parts = Files.list(out.resolve("rules.csv"))) {
            List<String> lines = Files.readAllLines(parts.filter(part -> part.toString().endsWith(".csv")).findFirst()
                    .orElseThrow());
            assertEquals("journal,year,rule,severity,findings,documents,of_documents", lines.getFirst());
            assertEquals(1, lines.stream().filter(line -> line.startsWith("Journal of Examples,2019," + RULE)
                    && line.endsWith(",3,2,3")).count(), () -> String.join("\n", lines));
        }
    }

    private static List<String> rows(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(Row::toString).sorted().toList();
    }
}
