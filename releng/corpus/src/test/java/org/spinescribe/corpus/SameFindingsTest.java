/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;

/** A document gets the same result on Spark as from the command line, whatever its format and its container. */
class SameFindingsTest {

    private static final Path CORPUS = Path.of(System.getProperty("basedir"), "../../../shared/corpus").normalize();

    @TempDir
    private Path folder;

    private Path write(String name, String content) throws Exception {
        Path file = folder.resolve("in/" + name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path list(List<Path> files) throws Exception {
        return Files.write(folder.resolve("list.txt"), files.stream().map(Path::toString).toList());
    }

    private Map<String, JsonElement> same(List<Path> files) throws Exception {
        Path list = list(files);
        Map<String, JsonElement> expected = Lines.ofCommandLine(list);
        assertEquals(files.size(), expected.size());
        assertEquals(expected, Lines.ofSpark(folder.resolve("out"), "--list", list.toString()));
        return expected;
    }

    @Test
    void listedFilesHaveTheSameFindings() throws Exception {
        Map<String, JsonElement> lines = same(List.of(
                write("article.xml", Articles.withMistakes("Journal of Examples", 2019, 2)),
                write("entity.xml", Articles.withMistakes("Zeitschrift f&#252;r Beispiele", 2019, 1)
                        .replace("Fixation", "&Auml;ltere Fixation")),
                write("broken.xml", Articles.withMistakes("Journal of Examples", 2020, 1).replace("</body>", "")),
                write("other.xml", "<recipe/>"),
                write("with space.casereport", "case report \"T7–T5\"\nsection \"Case\" { From T7–T5. }"),
                folder.resolve("in/missing.xml")));
        assertEquals(3, lines.values().stream().filter(line -> line.getAsJsonObject().has("problem")).count());
    }

    @Test
    void publishedArticlesAndWordFilesHaveTheSameFindings() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(CORPUS), "The corpus is not beside the project: " + CORPUS);
        try (Stream<Path> articles = Files.list(CORPUS.resolve("jats"));
                Stream<Path> manuscripts = Files.list(CORPUS.resolve("docx"))) {
            same(Stream.concat(articles, manuscripts.sorted().limit(5)).toList());
        }
    }

    @Test
    void foldersAndArchivesHaveTheSameFindings() throws Exception {
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("2019/a.nxml", Articles.withMistakes("Journal of Examples", 2019, 2));
        contents.put("2019/a.jpg", "no manuscript");
        contents.put("2020/b.xml", Articles.withMistakes("Journal of Examples", 2020, 3));
        contents.put("build.xml", "<project/>");
        for (Map.Entry<String, String> each : contents.entrySet()) {
            write(each.getKey(), each.getValue());
        }
        Path archive = Articles.archive(folder.resolve("articles.tar.gz"), contents);
        Map<String, JsonElement> expected = Lines.named(Lines.ofCommandLine(list(List.of(
                folder.resolve("in/2019/a.nxml"), folder.resolve("in/2020/b.xml")))), folder + "/in/");
        Path list = Files.writeString(folder.resolve("archives.txt"), archive + "\n");

        assertEquals(2, expected.size());
        assertEquals(expected, Lines.named(Lines.ofSpark(folder.resolve("1"), folder + "/in"), folder + "/in/"));
        Map<String, JsonElement> once = Lines.ofSpark(folder.resolve("2"), archive.toString());
        assertEquals(Lines.withoutFingerprints(expected), Lines.withoutFingerprints(Lines.named(once, archive + "!/")));
        assertEquals(once, Lines.ofSpark(folder.resolve("3"), "--list", list.toString()));
        assertEquals(once.keySet().stream().map(name -> "file://" + name).toList(), List.copyOf(
                Lines.ofSpark(folder.resolve("4"), "file://" + archive).keySet()));
    }

    @Test
    void resultsAreNeverOverwritten() throws Exception {
        Path file = write("article.xml", Articles.withMistakes("Journal of Examples", 2019, 1));
        Path results = Files.createDirectory(folder.resolve("out"));
        assertEquals(2, Main.run("--program", System.getProperty("program"), "--master", "local[1]", "--output",
                results.toString(), file.toString()));
        assertTrue(results.toFile().list().length == 0);
    }
}
