/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.bibliography.WorkType;

/** Every type of work comes back from every format as the same type, or as the type that is printed alike. */
class WorkTypesTest {

    /** Types that share a format's name with another type. */
    private static final Map<WorkType, WorkType> IN_CSL = Map.of(WorkType.COLLECTION, WorkType.BOOK,
            WorkType.MANUAL, WorkType.BOOK, WorkType.PROCEEDINGS, WorkType.BOOK, WorkType.INBOOK,
            WorkType.INCOLLECTION);
    private static final Map<WorkType, WorkType> IN_RIS = Map.of(WorkType.REVIEW, WorkType.ARTICLE, WorkType.MANUAL,
            WorkType.BOOK, WorkType.INBOOK, WorkType.INCOLLECTION, WorkType.PERFORMANCE, WorkType.MISC);

    static Stream<String> entryTypes() {
        return Arrays.stream(WorkType.values()).flatMap(type -> type.bibTeX().stream());
    }

    @ParameterizedTest
    @MethodSource("entryTypes")
    void bibTeXKeepsTheExactType(String type) {
        assertEquals(type, through(BibTeXWriter::text, work(type)).type());
    }

    @ParameterizedTest
    @MethodSource("entryTypes")
    void cslJsonKeepsTheKind(String type) {
        BibliographyEntry work = work(type);
        BibliographyEntry read = through(CslJsonWriter::text, work);

        assertEquals(IN_CSL.getOrDefault(WorkType.of(work), WorkType.of(work)), WorkType.of(read));
        assertEquals(WorkType.of(work).csl().getFirst(), WorkType.of(read).csl().getFirst());
    }

    @ParameterizedTest
    @MethodSource("entryTypes")
    void risKeepsTheKind(String type) {
        BibliographyEntry work = work(type);
        BibliographyEntry read = through(RisWriter::text, work);

        assertEquals(IN_RIS.getOrDefault(WorkType.of(work), WorkType.of(work)), WorkType.of(read));
    }

    /** A second round trip changes nothing more. */
    @ParameterizedTest
    @MethodSource("entryTypes")
    void aSecondRoundTripKeepsTheType(String type) {
        for (Function<List<BibliographyEntry>, String> format : formats()) {
            BibliographyEntry once = through(format, work(type));
            assertEquals(once.type(), through(format, once).type());
        }
    }

    static Stream<String> cslTypes() {
        return Arrays.stream(WorkType.values()).flatMap(type -> type.csl().stream()).distinct();
    }

    /** The same through BibTeX: a broadcast does not become a film. */
    @ParameterizedTest
    @MethodSource("cslTypes")
    void cslJsonAndBibTeXKeepTheExactCslType(String type) {
        String written = "[{\"id\":\"k\",\"type\":\"" + type + "\",\"title\":\"T\"}]";
        BibliographyEntry work = BibliographyReader.read(written, "x.json").entries().getFirst();
        for (Function<List<BibliographyEntry>, String> format : List.<Function<List<BibliographyEntry>, String>>of(
                CslJsonWriter::text, BibTeXWriter::text)) {
            assertEquals(type, WorkType.csl(through(format, work)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "MGZN", "NEWS", "MAP", "BLOG", "BILL", "HEAR", "DICT", "MUSIC", "CLSWK" })
    void specificRisTypesSurviveEveryFormat(String type) {
        BibliographyEntry work = BibliographyReader.read("TY  - " + type + "\nTI  - T\nER  - \n", "x.ris").entries()
                .getFirst();
        for (Function<List<BibliographyEntry>, String> format : formats()) {
            assertEquals(type, WorkType.ris(through(format, work)));
        }
    }

    @Test
    void noTypeOfAnEntryIsListedTwice() {
        List<String> all = entryTypes().toList();
        assertEquals(all.stream().distinct().toList(), all);
        assertTrue(all.contains("mvproceedings") && all.contains("suppbook") && all.contains("suppcollection"));
    }

    private static List<Function<List<BibliographyEntry>, String>> formats() {
        return List.of(BibTeXWriter::text, CslJsonWriter::text, RisWriter::text);
    }

    private static BibliographyEntry work(String type) {
        List<PersonName> people = List.of(PersonName.person("Ada", "Marsh"));
        String role = WorkType.ofBibTeX(type).filter(WorkType.PROCEEDINGS::equals).isPresent() ? "editor" : "author";
        return new BibliographyEntry("k", type, Map.of("title", "T", "year", "2020", role, "Marsh, Ada"),
                Map.of(role, people), 0);
    }

    private static BibliographyEntry through(Function<List<BibliographyEntry>, String> format,
            BibliographyEntry work) {
        return BibliographyReader.read(format.apply(List.of(work)), "x").entries().getFirst();
    }
}
