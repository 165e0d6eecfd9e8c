/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.InstalledProgram;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;

/**
 * Compares the reference lists of thirty works in all bundled styles with those of pandoc's citeproc.
 * {@code expected/citation/compared-with-pandoc.txt} lists the differences; {@code releng/doc/citation-styles.md}
 * explains them.
 */
@Tag("exhaustive")
class OtherProcessorTest {

    private static final Pattern ENTRY =
            Pattern.compile("(?s)<div id=\"ref-([^\"]+)\" class=\"csl-entry\"[^>]*>(.*?)</div>\\n(?=<div id|</div>)");

    /** The private characters by which we pass hyphens and markup through the engine. */
    private static final Pattern HYPHEN = Pattern.compile("\uE012|(?i:\\\\uE012)");
    private static final Pattern OURS = Pattern.compile("[\uE000-\uE011]|(?i:\\\\uE0(?:0[0-9A-F]|1[01]))");

    @TempDir
    private Path folder;

    @Test
    void everyDifferenceIsKnown() throws Exception {
        InstalledProgram.assume("pandoc", "--version");
        Bibliography bibliography = BibliographyReader.read(Path.of("fixtures/citation/thirty.bib"));
        assertEquals(List.of(), bibliography.problems());
        assertEquals(30, bibliography.entries().size());
        StringBuilder differences = new StringBuilder();
        for (String style : CitationStyle.identifiers()) {
            compare(style, bibliography, differences);
        }
        ExpectedText.compare("citation/compared-with-pandoc.txt", differences.toString());
    }

    private void compare(String style, Bibliography bibliography, StringBuilder differences) throws Exception {
        List<List<WorkInCitation>> cited = bibliography.entries().stream()
                .map(entry -> List.of(WorkInCitation.of(entry.key())))
                .toList();
        Citations citations = CitationStyle.find(style).orElseThrow().cite(bibliography.entries(), cited);
        Map<String, String> theirs = pandoc(style, bibliography);
        int same = 0;
        StringBuilder lines = new StringBuilder();
        for (Reference reference : citations.references()) {
            String ours = plain(PlainText.of(reference.text()));
            // some styles print the number within the entry
            String other = theirs.getOrDefault(reference.key(), "").replaceFirst("^[\\[(]?\\d+[\\])]?\\.? ", "");
            if (ours.equals(other)) {
                same++;
            } else {
                lines.append("  ").append(reference.key()).append("\n    ours:   ").append(ours)
                        .append("\n    pandoc: ")
                        .append(other).append('\n');
            }
        }
        differences.append(style).append(": ").append(same).append(" of ").append(citations.references().size())
                .append(" are the same\n").append(lines);
    }

    private Map<String, String> pandoc(String style, Bibliography bibliography) throws Exception {
        Path works = folder.resolve("works.json");
        StringBuilder items = new StringBuilder("[");
        for (BibliographyEntry entry : bibliography.entries()) {
            items.append(items.length() > 1 ? ",\n" : "")
                    .append(CslItem.of(entry).toJson(new StringJsonBuilderFactory().createJsonBuilder()));
        }
        Files.writeString(works, OURS.matcher(HYPHEN.matcher(items.append("]")).replaceAll("-")).replaceAll(""));
        Path text = folder.resolve("text.md");
        StringBuilder markdown = new StringBuilder("---\nlang: en-US\n---\n\n");
        bibliography.entries().forEach(entry -> markdown.append("[@").append(entry.key()).append("] "));
        Files.writeString(text, markdown);
        Process process = new ProcessBuilder("pandoc", "--citeproc", "-t", "html", "--wrap=none", "--csl",
                Path.of("../org.spinescribe.manuscript/styles", style + ".csl").toString(), "--bibliography",
                works.toString(), text.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), style);
        Map<String, String> entries = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(html);
        while (entry.find()) {
            String inner = entry.group(2).replaceAll("(?s)<div class=\"csl-left-margin\">.*?</div>", "");
            entries.put(entry.group(1), plain(inner.replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">")
                    .replace("&amp;", "&").replace("&quot;", "\"")));
        }
        return entries;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}
