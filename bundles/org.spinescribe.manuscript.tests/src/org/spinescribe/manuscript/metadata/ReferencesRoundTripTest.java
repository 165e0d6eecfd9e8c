/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.SampleManuscript;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.PersonName;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Written works are read back unchanged: nothing is lost on the way through another program. */
class ReferencesRoundTripTest {

    /** The formats, with the tags that the reader adds beside the fields: the database of a PubMed number. */
    enum Format {
        BIBTEX(ReferencesWriter.bibTeX(), Set.of()),
        CSL_JSON(ReferencesWriter.cslJson(), Set.of()),
        RIS(ReferencesWriter.ris(), Set.of("c2", "db"));

        private final MetadataWriter writer;
        private final Set<String> beside;

        Format(MetadataWriter writer, Set<String> beside) {
            this.writer = writer;
            this.beside = beside;
        }
    }

    @ParameterizedTest
    @EnumSource
    void worksAreReadBackUnchanged(Format format) throws IOException {
        List<BibliographyEntry> works = works();
        Bibliography read = written(format, works);

        assertEquals(List.of(), read.problems());
        assertEquals(works.stream().map(work -> described(work, format)).reduce("", String::concat),
                read.entries().stream().map(work -> described(work, format)).reduce("", String::concat));
    }

    @ParameterizedTest
    @EnumSource
    void isAsExpected(Format format) throws IOException {
        ExpectedText.compare("metadata/works." + format.writer.extension(), format.writer.text(manuscript(works())));
    }

    /** Any title comes back from BibTeX unchanged. */
    @Property(tries = 300)
    void anyTitleSurvivesBibTeX(@ForAll("titles") String title) {
        assertEquals(normal(title), titleThrough(Format.BIBTEX, title));
    }

    @Property(tries = 300)
    void anyTitleSurvivesCslJson(@ForAll("titles") String title) {
        assertEquals(normal(title), titleThrough(Format.CSL_JSON, title));
    }

    @Property(tries = 300)
    void anyTitleSurvivesRis(@ForAll("titles") String title) {
        assertEquals(normal(title), titleThrough(Format.RIS, title));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.strings().withChars("aZ9 -–—.,:;()[]{}\\$%&_#~^\"/@=+*?!°µ≤≥éŁ田<>|")
                .ofMinLength(1).ofMaxLength(40).map(text -> "T" + text.replaceAll("<(/?)(?=i|s|b|e|u)", "") + "x");
    }

    @Test
    void aTitleOfManyBackslashesIsReadQuickly() {
        String title = "x" + "\\{".repeat(50_000);
        assertEquals(title, titleThrough(Format.BIBTEX, title));
    }

    private static String titleThrough(Format format, String title) {
        BibliographyEntry work = new BibliographyEntry("key", "article", Map.of("title", title), Map.of(), 0);
        return written(format, List.of(work)).entries().getFirst().field("title").orElse("");
    }

    /** The title as the readers return it: with single spaces and composed letters. */
    private static String normal(String title) {
        return Normalizer.normalize(title.replaceAll("[\\s\u00A0]+", " ").strip(), Normalizer.Form.NFC);
    }

    private static Bibliography written(Format format, List<BibliographyEntry> works) {
        return BibliographyReader.read(format.writer.text(manuscript(works)), "x." + format.writer.extension());
    }

    private static Manuscript manuscript(List<BibliographyEntry> works) {
        Manuscript sample = SampleManuscript.smallest();
        List<Reference> references = works.stream()
                .map(work -> new Reference(work.key(), "", List.of()).of(java.util.Optional.of(work))).toList();
        return new Manuscript("en", sample.front(), sample.body(), List.of(), references, sample.layout());
    }

    private static List<BibliographyEntry> works() throws IOException {
        Bibliography works = BibliographyReader.read(Path.of("fixtures/metadata/works.bib"));
        assertEquals(List.of(), works.problems());
        return works.entries();
    }

    private static String described(BibliographyEntry work, Format format) {
        Map<String, String> fields = new TreeMap<>(work.fields());
        Set<String> names = new HashSet<>(work.names().keySet());
        fields.keySet().removeAll(names);
        fields.keySet().removeAll(format.beside);
        StringBuilder text = new StringBuilder(work.key() + " " + work.type() + "\n");
        // only BibTeX has "and others", which is no person
        new TreeMap<>(work.names()).forEach((field, people) -> people.stream()
                .filter(person -> format == Format.BIBTEX || !person.equals(PersonName.OTHERS)).forEach(
                person -> text.append("  ").append(field).append(' ').append(name(person)).append('\n')));
        fields.forEach((field, value) -> text.append("  ").append(field).append(" = ").append(value).append('\n'));
        return text.toString();
    }

    private static String name(PersonName person) {
        return person.group() ? "[" + person.family() + "]"
                : person.given() + "|" + person.particle() + "|" + person.family() + "|" + person.suffix();
    }
}
