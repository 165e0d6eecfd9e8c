/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The documents of all that was named. Archives are read where a task has room, and their documents dealt out to all
 * tasks: so one archive keeps a whole cluster at work.
 */
final class Inputs {

    /** The most documents that are lost with a machine, and checked anew. */
    private static final int DOCUMENTS_OF_A_PART = 1_000;
    private static final int PARTS_OF_A_TASK = 4;

    private final SparkSession spark;
    private final SerializableConfiguration settings;

    Inputs(SparkSession spark, SerializableConfiguration settings) {
        this.spark = spark;
        this.settings = settings;
    }

    /**
     * The documents of lists, folders, archives and single files.
     *
     * @param lists files with a path or an address a line
     * @param named folders, archives and single files
     * @param parts in how many parts the documents are dealt out; empty for as many as are good for their number
     * @throws IOException when a folder cannot be listed
     */
    Dataset<Row> documents(List<String> lists, List<String> named, Optional<Integer> parts) throws IOException {
        Dataset<String> listed = listed(lists);
        List<String> found = new ArrayList<>();
        List<String> single = new ArrayList<>();
        for (String each : named) {
            if (!addFolder(each, found)) {
                single.add(each);
            }
        }
        Dataset<String> names = listed.union(spark.createDataset(single, Encoders.STRING()));
        Dataset<String> inFolders = spark.createDataset(found, Encoders.STRING());
        Dataset<String> archives = archives(names).union(archives(inFolders));
        int wanted = parts.orElseGet(() -> parts(names.count() + inFolders.count()));
        return rows(names, Document::named).union(rows(inFolders, Document::inFolder))
                .union(unpacked(archives)).repartition(wanted);
    }

    private int parts(long documents) {
        int least = PARTS_OF_A_TASK * spark.sparkContext().defaultParallelism();
        return (int) Math.max(least, (documents + DOCUMENTS_OF_A_PART - 1) / DOCUMENTS_OF_A_PART);
    }

    private Dataset<String> listed(List<String> lists) {
        Dataset<String> lines = spark.emptyDataset(Encoders.STRING());
        for (String list : lists) {
            lines = lines.union(spark.read().textFile(list));
        }
        return lines.filter((FilterFunction<String>) line -> !line.isBlank());
    }

    private static Dataset<String> archives(Dataset<String> names) {
        return names.filter((FilterFunction<String>) name -> new StoredObject(name).isArchive());
    }

    private static Dataset<Row> rows(Dataset<String> names, NamedDocument document) {
        return names.filter((FilterFunction<String>) name -> !new StoredObject(name).isArchive())
                .map((MapFunction<String, Row>) name -> document.of(name).row(), columns());
    }

    /** As many parts as there are archives at most, since one is read from its start to its end. */
    private Dataset<Row> unpacked(Dataset<String> archives) {
        SerializableConfiguration shared = settings;
        int parts = (int) Math.clamp(archives.count(), 1, 1_000);
        return archives.repartition(parts).flatMap((FlatMapFunction<String, Row>) name ->
                rows(ArchiveDocuments.of(new StoredObject(name), shared.value())), columns());
    }

    private static Iterator<Row> rows(Iterator<Document> documents) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return documents.hasNext();
            }

            @Override
            public Row next() {
                return documents.next().row();
            }
        };
    }

    private static Encoder<Row> columns() {
        return Encoders.row(Document.COLUMNS);
    }

    private boolean addFolder(String name, List<String> found) throws IOException {
        StoredObject object = new StoredObject(name);
        Optional<Path> local = object.local();
        if (local.isPresent()) {
            return Files.isDirectory(local.get()) && addLocal(local.get(), found);
        }
        Configuration conf = settings.value();
        FileSystem files = object.fileSystem(conf);
        return files.getFileStatus(object.path()).isDirectory() && addRemote(files, object, found);
    }

    private static boolean addLocal(Path folder, List<String> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).map(Path::toString).filter(Inputs::matters).sorted()
                    .forEach(found::add);
        }
        return true;
    }

    private static boolean addRemote(FileSystem files, StoredObject folder, List<String> found) throws IOException {
        RemoteIterator<LocatedFileStatus> each = files.listFiles(folder.path(), true);
        while (each.hasNext()) {
            String name = each.next().getPath().toString();
            if (matters(name)) {
                found.add(name);
            }
        }
        return true;
    }

    private static boolean matters(String name) {
        StoredObject object = new StoredObject(name);
        return object.mayBeManuscript() || object.isArchive();
    }

    /** How a name becomes a document. */
    @FunctionalInterface
    private interface NamedDocument extends java.io.Serializable {
        Document of(String name);
    }
}
