/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.JournalStandaloneSetup;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.LineSpacing;

import com.google.inject.Injector;

class JournalsTest {

    private static final Injector LANGUAGE = new JournalStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final String REPORT = "case report \"A case report\"\nauthor \"Ada Exemplar\"\njournal %s\n";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyBundledJournalIsValid() {
        return BundledJournals.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            Resource file = LANGUAGE.getInstance(XtextResourceSet.class)
                    .getResource(BundledJournals.find(name).orElseThrow(), true);
            assertEquals(List.of(), LANGUAGE.getInstance(IResourceValidator.class)
                    .validate(file, CheckMode.ALL, CancelIndicator.NullImpl));
            assertEquals(name, ((Journal) file.getContents().getFirst()).getName());
            assertTrue(!((Journal) file.getContents().getFirst()).getSources().isEmpty(), "names no source");
        }));
    }

    /** Demands without a read source must not count against an author. */
    @TestFactory
    Stream<DynamicTest> generalKnowledgeIsUnconfirmed() {
        return BundledJournals.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            List<Demand> sure = BundledJournals.load(name).orElseThrow().getDemands().stream()
                    .filter(demand -> demand.getSource() != null && !demand.isUnconfirmed()).toList();
            assertTrue(sure.stream().noneMatch(demand -> demand.getSource().getText().contains("General knowledge")));
            assertTrue(sure.stream().allMatch(demand -> demand.getSource().getRead() != null), "not dated");
        }));
    }

    @Test
    void aJournalInheritsMissingSettings() throws IOException {
        write("mine.journal", "journal mine \"Mine\" follows european-spine-journal\n"
                + "abstract headings \"All\"\nmanuscript line spacing 1.5\n");
        JournalDemands demands = check("mine").report().demands();
        assertEquals("Mine", demands.title());
        assertEquals(List.of("All"), demands.abstractHeadings().orElseThrow().value().getHeadings());
        assertEquals("1.5", demands.trait(LineSpacing.class).orElseThrow().getValue());
        assertEquals(Optional.of("springer-basic-brackets"), demands.referenceStyle());
    }

    @Test
    void aJournalBesideTheReportOverridesTheBundledOne() throws IOException {
        write("european-spine-journal.journal", "journal european-spine-journal \"Our copy\"\n");
        assertEquals("Our copy", check("european-spine-journal").report().demands().title());
    }

    @Test
    void aCircleOfJournalsEnds() throws IOException {
        write("one.journal", "journal one \"One\" follows two\n");
        write("two.journal", "journal two \"Two\" follows one\nreferences style nlm-citation-sequence\n");
        assertEquals(Optional.of("nlm-citation-sequence"), check("one").report().demands().referenceStyle());
    }

    @Test
    void readablePartsOfABrokenJournalFileAreUsed() throws IOException {
        write("broken.journal", "journal broken \"Broken\"\nabstract at mst 5\nreferences style bmj\n");
        assertEquals("Broken", check("broken").report().demands().title());
    }

    @Test
    void anotherJournalCanBeTriedWithoutTouchingTheReport() throws Exception {
        Path report = write("report.casereport", REPORT.formatted("european-spine-journal"));
        CheckedReport checked = Fixtures.REPORTS.check(report, Optional.of("spinal-cord-series-and-cases"));
        assertEquals("Spinal Cord Series and Cases", checked.report().demands().title());
        UnreadableReport problem = org.junit.jupiter.api.Assertions.assertThrows(UnreadableReport.class,
                () -> Fixtures.REPORTS.check(report, Optional.of("lancet")));
        assertTrue(problem.getMessage().startsWith("there is no journal ‘lancet’"), problem.getMessage());
    }

    private CheckedReport check(String journal) throws IOException {
        return Fixtures.REPORTS.check(folder.resolve("report.casereport"), REPORT.formatted(journal));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
