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
 * A document to check.
 *
 * @param name a path, an address, or an archive with the name inside
 * @param content the bytes in the archive; null when the document is to be read from its name
 * @param found whether it was found in a folder or an archive, instead of being named
 * @param problem why it cannot be checked; null when it can
 */
record Document(String name, byte[] content, boolean found, String problem) {

    /** The columns of a table of documents. */
    static final StructType COLUMNS = new StructType().add("name", DataTypes.StringType, false)
            .add("content", DataTypes.BinaryType).add("found", DataTypes.BooleanType, false)
            .add("problem", DataTypes.StringType);

    /** A document named in a list. */
    static Document named(String name) {
        return new Document(name, null, false, null);
    }

    /** A document found in a folder. */
    static Document inFolder(String name) {
        return new Document(name, null, true, null);
    }

    static Document inArchive(String name, byte[] content) {
        return new Document(name, content, true, null);
    }

    /** A document, or an archive, that cannot be read. */
    static Document unreadable(String name, String problem) {
        return new Document(name, null, false, problem);
    }

    static Document of(Row row) {
        return new Document(row.getString(0), row.getAs(1), row.getBoolean(2), row.getString(3));
    }

    Row row() {
        return RowFactory.create(name, content, found, problem);
    }
}
