/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables from the lines of JSON, which are the only source of all tables. */
record Findings(Dataset<Row> parsed) {

    private static final StructType PLACE = new StructType().add("where", DataTypes.StringType)
            .add("path", DataTypes.StringType).add("part", DataTypes.StringType).add("line", DataTypes.IntegerType)
            .add("offset", DataTypes.IntegerType).add("length", DataTypes.IntegerType);

    private static final StructType FINDING = new StructType().add("line", DataTypes.IntegerType)
            .add("column", DataTypes.IntegerType).add("endLine", DataTypes.IntegerType)
            .add("endColumn", DataTypes.IntegerType).add("offset", DataTypes.IntegerType)
            .add("length", DataTypes.IntegerType).add("severity", DataTypes.StringType)
            .add("rule", DataTypes.StringType).add("message", DataTypes.StringType)
            .add("before", DataTypes.StringType).add("words", DataTypes.StringType)
            .add("after", DataTypes.StringType)
            .add("replacements", DataTypes.createArrayType(DataTypes.StringType)).add("manuscript", PLACE)
            .add("fingerprint", DataTypes.StringType);

    private static final StructType LINE = new StructType().add("title", DataTypes.StringType)
            .add("problem", DataTypes.StringType).add("errors", DataTypes.IntegerType)
            .add("warnings", DataTypes.IntegerType).add("information", DataTypes.IntegerType)
            .add("findings", DataTypes.createArrayType(FINDING));

    /** The tables of checked documents. */
    static Findings of(Dataset<Row> checked) {
        return new Findings(checked.withColumn("said", from_json(col("line"), LINE, Map.of("mode", "FAILFAST"))));
    }

    /** One row for each document: its publication, the number of findings, or why it could not be read. */
    Dataset<Row> documents() {
        return parsed.select(col("file"), col("journal"), col("year"), col("said.title"),
                number("errors"), number("warnings"), number("information"), col("said.problem"),
                col("milliseconds"));
    }

    private static Column number(String name) {
        return coalesce(col("said." + name), lit(0)).as(name);
    }

    /** One row for each finding. */
    Dataset<Row> findings() {
        return parsed.select(col("file"), col("journal"), col("year"), explode(col("said.findings")).as("finding"))
                .select(col("file"), col("journal"), col("year"), col("finding.*"));
    }

    /**
     * The number of findings of each rule by journal and year, with the numbers of its documents and of all readable
     * ones.
     */
    Dataset<Row> rules() {
        Dataset<Row> read = documents().where(col("problem").isNull()).groupBy("journal", "year")
                .agg(count(lit(1)).as("of_documents")).as("read");
        Dataset<Row> found = findings().groupBy("journal", "year", "rule", "severity")
                .agg(count(lit(1)).as("findings"), countDistinct("file").as("documents")).as("found");
        return found.join(read, col("found.journal").equalTo(col("read.journal"))
                .and(col("found.year").eqNullSafe(col("read.year"))))
                .select("found.*", "read.of_documents").orderBy("journal", "year", "rule", "severity");
    }
}
