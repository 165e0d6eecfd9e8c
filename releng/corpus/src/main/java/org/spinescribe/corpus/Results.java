/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The folder of results. */
final class Results {

    private final SparkSession spark;
    private final Path folder;
    private final FileSystem files;

    /**
     * A new folder of results.
     *
     * @throws IOException when the folder exists already
     */
    Results(SparkSession spark, String folder, Configuration settings) throws IOException {
        this.spark = spark;
        this.folder = new Path(folder);
        files = this.folder.getFileSystem(settings);
        if (files.exists(this.folder)) {
            throw new IOException(Words.of("output", folder));
        }
    }

    /** Checks each document once: the lines are stored until all tables are made. */
    void write(Dataset<Row> checked) throws IOException {
        String lines = name("checked");
        checked.write().parquet(lines);
        Findings findings = Findings.of(spark.read().parquet(lines));
        spark.read().parquet(lines).select("line").write().text(name("findings.jsonl"));
        findings.documents().write().parquet(name("documents.parquet"));
        findings.findings().write().parquet(name("findings.parquet"));
        findings.rules().coalesce(1).write().parquet(name("rules.parquet"));
        spark.read().parquet(name("rules.parquet")).coalesce(1).write().option("header", true)
                .csv(name("rules.csv"));
        files.delete(new Path(lines), true);
    }

    /** A summary in one sentence. */
    String summary(long seconds) {
        Dataset<Row> documents = spark.read().parquet(name("documents.parquet"));
        Row totals = documents.agg(sum("errors"), sum("warnings"), sum("information"), sum("milliseconds")).head();
        long all = documents.count();
        long unreadable = documents.where(col("problem").isNotNull()).count();
        return Words.of("summary", all, unreadable, number(totals, 0), number(totals, 1), number(totals, 2), seconds,
                all == 0 ? 0 : number(totals, 3) / all, folder);
    }

    private static long number(Row totals, int column) {
        return totals.isNullAt(column) ? 0 : totals.getLong(column);
    }

    private String name(String part) {
        return new Path(folder, part).toString();
    }
}
