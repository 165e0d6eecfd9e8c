/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The check of a part of all documents, where the task runs.
 *
 * @param jar the name of the program's jar among the files that Spark has brought to the task
 * @param demanded the journal or guideline whose demands hold; null for those that a report names
 * @param settings of the file systems
 */
record PartitionCheck(String jar, String demanded, SerializableConfiguration settings)
        implements MapPartitionsFunction<Row, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> documents) {
        DocumentCheck check = new DocumentCheck(Program.of(SparkFiles.get(jar), Optional.ofNullable(demanded)),
                settings.value());
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false)
                .map(Document::of).flatMap(document -> check.check(document).stream()).map(CheckedDocument::row)
                .iterator();
    }
}
