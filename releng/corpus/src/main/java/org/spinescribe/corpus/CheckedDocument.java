/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The result for a document.
 *
 * @param file the name of the document
 * @param published where and when
 * @param milliseconds of the check
 * @param line of JSON, as {@code spinescribe check --format jsonl} prints it
 */
record CheckedDocument(String file, Publication published, long milliseconds, String line) {

    /** The columns of a table of checked documents; an unknown year is null. */
    static final StructType COLUMNS = new StructType().add("file", DataTypes.StringType, false)
            .add("journal", DataTypes.StringType, false).add("year", DataTypes.IntegerType)
            .add("milliseconds", DataTypes.LongType, false).add("line", DataTypes.StringType, false);

    Row row() {
        return RowFactory.create(file, published.journal(), published.year() == 0 ? null : published.year(),
                milliseconds, line);
    }
}
