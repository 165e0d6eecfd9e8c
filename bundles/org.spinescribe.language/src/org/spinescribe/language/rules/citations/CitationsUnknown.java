/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.citations.CitedIdentifier;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;

/** Every cited work is in the bibliography. */
public final class CitationsUnknown implements Rule {

    private static final int NAMED = 3;

    @Override
    public String id() {
        return "citations/unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        if (report.bibliographies().stream().anyMatch(file -> file.failure().isPresent())
                || report.file().isEmpty() && report.first(References.class).isPresent()) {
            return; // a file that cannot be read, or be found yet, may contain the work
        }
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (Citation citation : text.all(Citation.class)) {
                for (Citation.Work work : citation.works()) {
                    if (report.work(work.key()).isEmpty()) {
                        note(report, text, citation, work, findings);
                    }
                }
            }
        }
    }

    /** Reports an unknown key with the most similar known ones. */
    private static void notLike(String key, List<String> keys, String files, ProseText.Range range,
            Findings findings) {
        List<String> nearest = keys.stream().sorted(Comparator.comparingInt((String other) -> -alike(key, other))
                .thenComparing(Comparator.naturalOrder())).limit(NAMED).toList();
        if (nearest.isEmpty()) {
            findings.add(range, key, files);
        } else {
            findings.addFix("nearest", range, nearest.stream().map(other -> "@" + other).toList(), key, files,
                    nearest.stream().map(other -> "‘" + other + "’").collect(Collectors.joining(", ")));
        }
    }

    /** The number of pairs of neighbouring letters common to two keys. */
    private static int alike(String one, String other) {
        String first = one.toLowerCase(Locale.ROOT);
        String second = other.toLowerCase(Locale.ROOT);
        return (int) IntStream.range(0, Math.max(0, first.length() - 1))
                .filter(i -> second.contains(first.substring(i, i + 2))).count();
    }

    private void note(Report report, ProseText text, Citation citation, Citation.Work work, Findings findings) {
        ProseText.Range range = text.range(citation, work.place(), work.key().length() + 1);
        Optional<WorkIdentifier> identifier = WorkIdentifier.of(work.key());
        if (identifier.isPresent()) {
            numbered(report, identifier.get(), range, findings);
            return;
        }
        if (report.bibliographies().isEmpty()) {
            findings.addCase("no-file", range, work.key());
            return;
        }
        List<String> keys = report.bibliographies().stream()
                .flatMap(file -> file.bibliography().entries().stream()).map(BibliographyEntry::key).toList();
        String files = files(report);
        Optional<String> meant = MeantWord.closest(work.key(), keys);
        if (meant.isPresent()) {
            findings.addFix("meant", range, List.of("@" + meant.get()), work.key(), files, meant.get());
        } else {
            notLike(work.key(), keys, files, range, findings);
        }
    }

    /** Reports a work cited by its number in a catalogue, with the work's key when a bibliography has the work. */
    private static void numbered(Report report, WorkIdentifier identifier, ProseText.Range range, Findings findings) {
        Optional<BibliographyEntry> known = CitedIdentifier.known(identifier, report);
        if (known.isPresent()) {
            findings.addFix("number-known", range, List.of("@" + known.get().key()), identifier.text(), files(report),
                    known.get().key());
        } else {
            findings.addCase(report.bibliographies().isEmpty() ? "number-no-file" : "number", range, identifier.text(),
                    files(report));
        }
    }

    private static String files(Report report) {
        return report.bibliographies().stream().map(BibliographyFile::name).collect(Collectors.joining(", "));
    }
}
