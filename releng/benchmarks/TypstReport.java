/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Converts the text of {@link PandocReport} to Typst, with numbered and double-spaced lines:
 * {@code java TypstReport.java MARKDOWN STYLE TYPST}. It supports only the Markdown of that text.
 */
final class TypstReport {

    private static final Pattern CITATION = Pattern.compile("\\[(@[^\\]]+)\\]");
    private static final Pattern PICTURE = Pattern.compile("!\\[(.*)\\]\\((.*)\\)\\{width=12cm\\}", Pattern.DOTALL);

    private TypstReport() {
    }

    public static void main(String[] arguments) throws Exception {
        String[] parts = Files.readString(Path.of(arguments[0])).split("\n---\n", 2);
        String title = parts[0].replaceAll("(?s).*title: \"(.*?)\".*", "$1");
        String authors = parts[0].replaceAll("(?s).*author: \\[(.*?)\\].*", "$1");
        String text = Arrays.stream(parts[1].split("\n\n+")).map(String::strip).filter(block -> !block.isEmpty())
                .filter(block -> !block.equals("# References")).map(TypstReport::block)
                .collect(Collectors.joining("\n\n"));
        Files.writeString(Path.of(arguments[2]), """
                #set document(title: "%s", author: (%s))
                #set page(paper: "a4", margin: 2.5cm, numbering: "1")
                #set par(leading: 1.5em)
                #set par.line(numbering: "1")
                #set text(font: "Liberation Serif", size: 12pt, lang: "en")
                #align(center)[#text(17pt)[%s]]

                %s

                #bibliography("references.bib", style: "%s")
                """.formatted(title, authors, title, text, arguments[1]));
    }

    private static String block(String block) {
        var picture = PICTURE.matcher(block);
        if (picture.matches()) {
            return "#figure(image(\"" + picture.group(2) + "\", width: 12cm), caption: [" + inline(picture.group(1))
                    + "])";
        }
        if (block.startsWith("#")) {
            int level = block.indexOf(' ');
            return "=".repeat(level) + " " + inline(block.substring(level + 1));
        }
        if (block.startsWith("|")) {
            return table(block.lines().filter(line -> line.startsWith("|")).toList());
        }
        if (block.startsWith(": ")) {
            return inline(block.substring(2));
        }
        return block.lines().map(line -> line.startsWith("- ") ? "- " + inline(line.substring(2)) : inline(line))
                .collect(Collectors.joining("\n"));
    }

    private static String table(List<String> lines) {
        List<String[]> rows = lines.stream().filter(line -> !line.matches("[|: -]+"))
                .map(line -> line.substring(1, line.length() - 1).split("\\|", -1)).toList();
        return "#table(columns: " + rows.getFirst().length + ",\n" + rows.stream()
                .map(row -> Arrays.stream(row).map(cell -> "[" + inline(cell.strip()) + "]")
                        .collect(Collectors.joining(", "))).collect(Collectors.joining(",\n")) + ")";
    }

    private static String inline(String text) {
        String escaped = text.replaceAll("[#$<>\\\\]", "\\\\$0").replaceAll("\\*([^*]+)\\*", "_$1_")
                .replaceAll("\\^([^^ ]+)\\^", "#super[$1]").replaceAll("~([^~ ]+)~", "#sub[$1]");
        return CITATION.matcher(escaped).replaceAll(match -> Arrays.stream(match.group(1).split(";\\s*"))
                .map(work -> work.strip().replaceAll("^-?@([\\w-]+).*", "#cite(label(\"$1\"))"))
                .collect(Collectors.joining(" ")));
    }
}
