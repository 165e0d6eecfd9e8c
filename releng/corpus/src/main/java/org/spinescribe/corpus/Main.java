/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks an archive of manuscripts on Apache Spark. */
@Command(name = "corpus", resourceBundle = "org.spinescribe.corpus.options", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FOLDER|ARCHIVE|FILE", descriptionKey = "named")
    private List<String> named = List.of();

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "list")
    private List<String> lists = List.of();

    @Option(names = { "--output", "-o" }, required = true, paramLabel = "FOLDER",
            descriptionKey = "output")
    private String output;

    @Option(names = "--master", defaultValue = "local[*]", paramLabel = "ADDRESS",
            descriptionKey = "master")
    private String master;

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--guideline", paramLabel = "NAME", descriptionKey = "guideline")
    private Optional<String> guideline = Optional.empty();

    @Option(names = "--parts", paramLabel = "NUMBER", descriptionKey = "parts")
    private Optional<Integer> parts = Optional.empty();

    @Option(names = "--program", required = true, paramLabel = "JAR", descriptionKey = "program")
    private Path program;

    /** Runs the check and ends the process: 0 when it ran to the end, whatever the findings. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs the check.
     *
     * @return 0 when it ran to the end, whatever the findings; 2 when it could not run
     */
    static int run(String... arguments) {
        return new CommandLine(new Main()).setExitCodeExceptionMapper(e -> 2).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (named.isEmpty() && lists.isEmpty()) {
            System.err.println(Words.of("nothing"));
            return 2;
        }
        long start = System.nanoTime();
        try (SparkSession spark = session()) {
            SerializableConfiguration settings = new SerializableConfiguration(
                    spark.sparkContext().hadoopConfiguration());
            Results results = new Results(spark, output, settings.value());
            Dataset<Row> documents = new Inputs(spark, settings).documents(lists, named, parts);
            PartitionCheck check = new PartitionCheck(program.getFileName().toString(),
                    journal.or(() -> guideline).orElse(null), settings);
            results.write(documents.mapPartitions(check, Encoders.row(CheckedDocument.COLUMNS)));
            System.out.println(results.summary((System.nanoTime() - start) / 1_000_000_000));
        } catch (IOException e) {
            System.err.println(Problem.of(e));
            return 2;
        }
        return 0;
    }

    /** Starts Spark, which sends the program to all tasks, and this project's own classes if they are in a jar. */
    private SparkSession session() {
        SparkSession.Builder spark = SparkSession.builder().appName("SpineScribe").master(master)
                .config("spark.files", program.toUri().toString())
                .config("spark.ui.enabled", false)
                .config("spark.executor.extraJavaOptions", "-Dguice_bytecode_gen_option=DISABLED")
                .config("spark.sql.session.timeZone", "UTC");
        if (master.startsWith("local")) {
            spark.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1");
        }
        File own = new File(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        if (Files.isRegularFile(own.toPath())) {
            spark.config("spark.jars", own.getPath());
        }
        return spark.getOrCreate();
    }
}
