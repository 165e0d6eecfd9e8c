/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.caseReport.Stray;
import org.spinescribe.language.ide.ReportAtCaret;
import org.spinescribe.language.ide.files.ReportsOnDisk;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;

/** Tests the initial text of a new report. */
class SkeletonTest {

    private static final ReportsOnDisk DISK = ReportsOnDisk.open();

    static List<String> journals() {
        return BundledJournals.names();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void parsesWithoutErrorsForEveryJournal(String name) {
        Journal journal = BundledJournals.load(name).orElseThrow();
        ReportAtCaret typed = ReportAtCaret.of(new Skeleton("A fracture", Optional.of(journal), "en-GB", Optional.empty()).text());
        assertEquals(List.of(), typed.resource().getErrors().stream().map(error -> error.getMessage()).toList());
        assertEquals(List.of(), typed.report().all(Stray.class));
    }

    @ParameterizedTest
    @MethodSource("journals")
    void isFormattedAlready(String name, @TempDir Path folder) throws Exception {
        Optional<Journal> journal = BundledJournals.load(name);
        for (Skeleton skeleton : List.of(new Skeleton("A “fracture”", journal, "en-GB", Optional.empty()),
                new Skeleton("", Optional.empty(), "de", Optional.of("author \"Ada Weber\"\n  orcid \"0000\"")))) {
            Path report = Files.writeString(folder.resolve("a.casereport"), skeleton.text());
            assertEquals(Optional.of(skeleton.text()), DISK.formatted(report));
        }
    }

    @Test
    void hasTheJournalsHeadingsAndLimits() {
        Journal journal = BundledJournals.load("neurospine").orElseThrow();
        String text = new Skeleton("A “new” fracture", Optional.of(journal), "en-US", Optional.empty()).text();
        assertEquals(List.of("Introduction", "Case report", "Discussion", "Conclusion"),
                ReportAtCaret.of(text).report().all(Section.class).stream().map(Section::getTitle).toList());
        assertTrue(text.contains("// Neurospine: at most 200 words\nabstract"), text);
    }

    /** Only the authors can declare that there are no conflicts of interest. */
    @ParameterizedTest
    @MethodSource("journals")
    void makesNoDeclarationForTheAuthor(String name) {
        Journal journal = BundledJournals.load(name).orElseThrow();
        ReportAtCaret typed = ReportAtCaret.of(new Skeleton("A fracture", Optional.of(journal), "en-GB", Optional.empty()).text());
        List<Statement> statements = typed.report().all(Statement.class);
        assertTrue(statements.size() >= 3, statements.toString());
        statements.forEach(statement -> assertNull(statement.getAbsent(), statement.getKind()));
    }

    @Test
    void copiesTheAuthorsOfAnotherReport() {
        String authors = "affiliation x \"Clinic, Bern\"\nauthor \"Ada Weber\" at x\n  corresponding \"a@b.org\"";
        ReportAtCaret other = ReportAtCaret.of(Path.of("target", "other.casereport"), "case report \"T\"\n" + authors
                + "\n\npatient sex male");
        assertEquals(Optional.of(authors), AuthorBlocks.of(other.report()));
        assertTrue(new Skeleton("T", Optional.empty(), "en-GB", AuthorBlocks.of(other.report())).text()
                .contains(authors));
        assertEquals(Optional.empty(), AuthorBlocks.of(ReportAtCaret.of("case report \"T\"").report()));
    }
}
