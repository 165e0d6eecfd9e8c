/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedIdentifier;
import org.spinescribe.language.citations.WrittenAddress;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.bibliography.CitationKey;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.bibliography.writers.BibliographyAddition;

/**
 * The plan by which a report cites works found in catalogues: adds the works to a bibliography, and replaces their
 * identifiers in the report by their keys.
 *
 * @param keys the keys of all works, including those already known
 * @param added the works added to the bibliography
 * @param file the bibliography to extend; empty when all works are known
 * @param text the new content of this file
 * @param edits the edits of the report, in ascending order
 */
public record ReferencePlan(Map<WorkIdentifier, String> keys, List<BibliographyEntry> added, Optional<Path> file,
        String text, List<Edit> edits) {

    /** The bibliography of a report that names none. */
    public static final String USUAL_NAME = "references.bib";

    /** Returns the works that a report cites only by identifier, each once, in the order of the file. */
    public static List<WorkIdentifier> wanted(Report report) {
        return CitedIdentifier.in(report).stream().map(CitedIdentifier::identifier).distinct().toList();
    }

    /**
     * Plans the additions and edits for a report.
     *
     * @param found the catalogue's description of each work
     * @throws NoPlaceForWorks when no file can take the works
     * @throws IOException when the bibliography cannot be read
     */
    public static ReferencePlan of(Report report, Map<WorkIdentifier, BibliographyEntry> found)
            throws IOException, NoPlaceForWorks {
        ReferencePlan plan = into(file(report), known(report), found);
        List<Edit> edits = new ArrayList<>(places(report, plan.keys));
        if (report.bibliographies().isEmpty() && !plan.keys.isEmpty()) {
            edits.addAll(naming(report));
        }
        return new ReferencePlan(plan.keys, plan.added, plan.file, plan.text, edits);
    }

    /**
     * Plans additions to a bibliography that is independent of a report.
     *
     * @throws NoPlaceForWorks when works cannot be added to a file of this format
     * @throws IOException when the file cannot be read
     */
    public static ReferencePlan into(Path bibliography, Map<WorkIdentifier, BibliographyEntry> found)
            throws IOException, NoPlaceForWorks {
        return into(bibliography, Files.exists(bibliography) ? BibliographyReader.read(bibliography).entries()
                : List.of(), found);
    }

    /**
     * Plans additions of works with given keys to the bibliography of a report. Works with known keys are not added
     * again.
     *
     * @throws NoPlaceForWorks when no file can take the works
     * @throws IOException when the bibliography cannot be read
     */
    public static ReferencePlan keyed(Report report, List<BibliographyEntry> works)
            throws IOException, NoPlaceForWorks {
        Path file = file(report);
        Set<String> known = known(report).stream().map(BibliographyEntry::key).collect(Collectors.toSet());
        List<BibliographyEntry> added = works.stream().filter(work -> known.add(work.key())).toList();
        List<Edit> edits = report.bibliographies().isEmpty() && !works.isEmpty() ? naming(report) : List.of();
        return added.isEmpty() ? new ReferencePlan(Map.of(), added, Optional.empty(), "", edits)
                : new ReferencePlan(Map.of(), added, Optional.of(file), textWith(file, added), edits);
    }

    static List<Edit> naming(Report report) {
        return ReferencesLine.naming(USUAL_NAME, report).map(line -> new Edit(line.offset(), 0, line.text())).stream()
                .toList();
    }

    static String textWith(Path file, List<BibliographyEntry> added) throws IOException, NoPlaceForWorks {
        String before = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        String name = file.getFileName().toString();
        String text = BibliographyAddition.of(before, name, added).orElseThrow(() -> new NoPlaceForWorks(file));
        // an error in the file, such as an unclosed brace, must not swallow the added works
        Bibliography read = BibliographyReader.read(text, name);
        if (!added.stream().allMatch(work -> read.find(work.key()).isPresent())) {
            throw new NoPlaceForWorks(file);
        }
        return text;
    }

    private static ReferencePlan into(Path file, List<BibliographyEntry> there,
            Map<WorkIdentifier, BibliographyEntry> found) throws IOException, NoPlaceForWorks {
        List<BibliographyEntry> known = new ArrayList<>(there);
        List<BibliographyEntry> added = new ArrayList<>();
        Map<WorkIdentifier, String> keys = new LinkedHashMap<>();
        found.forEach((identifier, work) -> keys.put(identifier, KnownWorks.find(Optional.of(identifier), work, known)
                .orElseGet(() -> add(work, known, added))));
        if (added.isEmpty()) {
            return new ReferencePlan(keys, added, Optional.empty(), "", List.of());
        }
        return new ReferencePlan(keys, added, Optional.of(file), textWith(file, added), List.of());
    }

    /** Returns whether a key is that of an added work. */
    public boolean isAdded(String key) {
        return added.stream().anyMatch(work -> work.key().equals(key));
    }

    /** Returns the text of the report after the edits. */
    public String in(String report) {
        StringBuilder text = new StringBuilder(report);
        for (Edit edit : edits.reversed()) {
            text.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
        }
        return text.toString();
    }

    /** Returns the works of the report's bibliographies, or of the default file that the report will name. */
    static List<BibliographyEntry> known(Report report) throws IOException {
        if (!report.bibliographies().isEmpty()) {
            return report.bibliographies().stream().flatMap(named -> named.bibliography().entries().stream()).toList();
        }
        Optional<Path> usual = report.resolve(USUAL_NAME).filter(Files::exists);
        return usual.isPresent() ? BibliographyReader.read(usual.get()).entries() : List.of();
    }

    private static String add(BibliographyEntry work, List<BibliographyEntry> known, List<BibliographyEntry> added) {
        String key = CitationKey.free(CitationKey.of(work),
                taken -> known.stream().anyMatch(other -> other.key().equals(taken)));
        added.add(work.withKey(key));
        known.add(work.withKey(key));
        return key;
    }

    /** Returns the first bibliography that can be extended; a new file beside a report that names none. */
    static Path file(Report report) throws NoPlaceForWorks {
        List<BibliographyFile> named = report.bibliographies();
        Optional<BibliographyFile> open = named.stream().filter(bibliography -> bibliography.failure().isEmpty()
                || bibliography.failure().get() == BibliographyFile.Failure.MISSING)
                .filter(bibliography -> BibliographyAddition.isPossible(bibliography.name())).findFirst();
        if (open.isPresent()) {
            return open.get().path();
        }
        if (!named.isEmpty()) {
            throw new NoPlaceForWorks(named.getFirst().path());
        }
        return report.resolve(USUAL_NAME).orElseThrow(() -> new NoPlaceForWorks(Path.of(USUAL_NAME)));
    }

    private static List<Edit> places(Report report, Map<WorkIdentifier, String> keys) {
        Stream<Edit> cited = CitedIdentifier.in(report).stream().filter(each -> keys.containsKey(each.identifier()))
                .map(each -> edit(each.range(), keys.get(each.identifier())));
        Stream<Edit> written = WrittenAddress.in(report).stream().filter(each -> keys.containsKey(each.identifier()))
                .map(each -> edit(each.range(), "[@" + keys.get(each.identifier()) + "]"));
        return Stream.concat(cited, written).sorted(Comparator.comparingInt(Edit::offset)).toList();
    }

    private static Edit edit(Range range, String text) {
        return new Edit(range.offset(), range.length(), text);
    }
}
