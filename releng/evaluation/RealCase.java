/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/**
 * A published case as a report in the language of SpineScribe.
 *
 * @param name of the case in its corpus
 * @param text the report
 */
record RealCase(String name, String text) {

    private static final String AUTHOR = "author \"Ada Exemplar\"\n";

    /** The cases of a file that has one JSON object on each line, with an identifier and a text. */
    static List<RealCase> ofLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            Gson gson = new Gson();
            return lines.filter(line -> !line.isBlank()).map(line -> gson.fromJson(line, JsonObject.class))
                    .map(json -> new RealCase(json.get("id").getAsString(), report(json.get("text").getAsString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles in JATS XML of a folder. */
    static List<RealCase> ofArticles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<RealCase> cases = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".xml")).sorted().toList()) {
                cases.add(new RealCase(file.getFileName().toString().replace(".xml", ""), JatsArticle.report(file)));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report(String text) {
        return "case report \"A case report\"\n" + AUTHOR + "section \"Case report\" {\n  "
                + prose(text) + "\n}\n";
    }

    /** Escapes a text so that it is printed unchanged. */
    static String prose(String text) {
        return text.replaceAll("([\\\\{}\\[\\]*_`<>#|~^])", "\\\\$1").replaceAll("(?m)^\\s*([-+]|\\d+[.)])(?= )", "\\\\$1");
    }
}
