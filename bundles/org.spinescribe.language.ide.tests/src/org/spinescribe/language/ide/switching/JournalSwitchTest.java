/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;

/** Tests the preview of the changed demands of another journal. */
class JournalSwitchTest {

    private static final String NARROW = """
            journal "Journal of Narrow Backs"
              abstract at most 5 words
              keywords at least 2
              sections "Case presentation", "Discussion"
              statements consent
              source "Its instructions"
            """;
    private static final String WIDE = """
            journal "Journal of Wide Backs"
              abstract at most 50 words
              sections "Case report", "Discussion"
              source "Its instructions"
            """;
    private static final String REPORT = """
            case report "A fracture in a climber"
              journal wide

            author "Ada Weber"
              corresponding "ada@example.org"

            keywords "Spinal Fractures"

            abstract { He fell from a rock and climbs again. }

            section "Case report" {
              He fell.
            }
            """;

    private static Reports reports;

    @TempDir
    private Path folder;

    @BeforeAll
    static void setUp() {
        reports = Reports.open();
    }

    @BeforeEach
    void writeJournals() throws IOException {
        Files.writeString(folder.resolve("narrow.journal"), NARROW);
        Files.writeString(folder.resolve("wide.journal"), WIDE);
    }

    @Test
    void newUnmetDemandsAreListed() throws Exception {
        JournalSwitch found = switched(REPORT, "narrow");
        assertEquals("Journal of Wide Backs", found.from());
        assertEquals("Journal of Narrow Backs", found.to());
        assertTrue(texts(found, Effect.NEW, Subject.LIMITS).getFirst().contains("at most 5"), found.toString());
        assertTrue(texts(found, Effect.NEW, Subject.KEYWORDS).getFirst().contains("at least 2"), found.toString());
        assertTrue(texts(found, Effect.NEW, Subject.STATEMENTS).getFirst().contains("consent"), found.toString());
    }

    @Test
    void renamingASectionIsSuggested() throws Exception {
        assertTrue(texts(switched(REPORT, "narrow"), Effect.NEW, Subject.SECTIONS).stream()
                .anyMatch(text -> text.equals(
                "The section ‘Case report’ may be the one that Journal of Narrow Backs calls ‘Case presentation’. "
                        + "If so, rename it.")));
    }

    @Test
    void demandsOfBothJournalsAreNotNew() throws Exception {
        JournalSwitch found = switched(REPORT, "narrow");
        assertTrue(texts(found, Effect.STAYS, Subject.SECTIONS).getFirst().contains("‘Discussion’"), found.toString());
        assertTrue(texts(found, Effect.NEW, Subject.SECTIONS).stream().noneMatch(text -> text.contains("Discussion")));
    }

    @Test
    void droppedAndChangedDemandsAreListed() throws Exception {
        JournalSwitch found = switched(REPORT.replace("wide", "narrow"), "wide");
        assertTrue(texts(found, Effect.GONE, Subject.STATEMENTS).getFirst().contains("consent"), found.toString());
        assertEquals(List.of("Abstract: 8 words; at most 50 instead of at most 5."),
                texts(found, Effect.OTHER, Subject.LIMITS).stream().filter(text -> text.startsWith("Abstract"))
                        .toList());
    }

    @Test
    void theNameInTheJournalLineIsReplaced() throws Exception {
        assertEquals(REPORT.replace("journal wide", "journal narrow"), switched(REPORT, "narrow").edit().in(REPORT));
    }

    @Test
    void aMissingJournalNameIsAdded() throws Exception {
        String without = REPORT.replace("  journal wide\n", "");
        assertEquals(REPORT.replace("wide", "narrow"), switched(without, "narrow").edit().in(without));
        String unfinished = REPORT.replace("journal wide", "journal");
        assertEquals(REPORT.replace("wide", "narrow"), switched(unfinished, "narrow").edit().in(unfinished));
        assertEquals("journal narrow\n\nkeywords \"Spine\"\n",
                switched("keywords \"Spine\"\n", "narrow").edit().in("keywords \"Spine\"\n"));
    }

    @Test
    void anUnknownJournalIsRefused() {
        assertThrows(UnreadableReport.class, () -> switched(REPORT, "nowhere"));
    }

    /** The line would be parsed as a journal named ‘our’, and a stray word. */
    @ParameterizedTest
    @CsvSource({ "our own,our-own", "2nd choice,nd-choice", "case,case-journal", "figure!,figure-journal",
            "(draft),draft" })
    void anUnusableJournalNameIsRefusedWithASuggestion(String name, String usable) throws IOException {
        Files.writeString(folder.resolve(name + ".journal"), NARROW);
        UnusableName refused = assertThrows(UnusableName.class, () -> switched(REPORT, name));
        assertTrue(refused.getMessage().contains("has no fixed meaning"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Call the file ‘" + usable + ".journal’"), refused.getMessage());
        Files.writeString(folder.resolve(usable + ".journal"), NARROW);
        assertDoesNotThrow(() -> switched(REPORT, usable));
    }

    @Test
    void journalsBesideTheReportComeBeforeBundledOnes() {
        List<JournalChoice> choices = JournalChoice.beside(folder.resolve("climber.casereport"));
        assertEquals(List.of("narrow", "wide"), choices.stream().limit(2).map(JournalChoice::name).toList());
        assertTrue(choices.contains(new JournalChoice("neurospine", "Neurospine")), choices.toString());
        assertTrue(choices.stream().noneMatch(choice -> choice.name().equals("care-2016")));
    }

    private JournalSwitch switched(String text, String journal) throws Exception {
        return JournalSwitch.of(reports, folder.resolve("climber.casereport"), text, journal);
    }

    private static List<String> texts(JournalSwitch found, Effect effect, Subject subject) {
        return found.changes().stream().filter(change -> change.effect() == effect && change.subject() == subject)
                .map(JournalChange::text).toList();
    }
}
