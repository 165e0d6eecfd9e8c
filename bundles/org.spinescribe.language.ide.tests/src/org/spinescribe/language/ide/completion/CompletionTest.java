/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests content assist. The broken bar marks the caret. */
class CompletionTest {

    private static final String HEAD = """
            case report "A fracture"
              journal european-spine-journal
            affiliation berlin "Spine Centre, Berlin, Germany"
            affiliation bern "Clinic, Bern, Switzerland"
            author "Ada Weber" at berlin
            diagnosis "Burst fracture" at T12–L1
            abbreviation MRI "magnetic resonance imaging"
            figure xray "xray.png" alt "X-ray of the spine" caption { Before. }
            table outcome "Outcome" { | a |
            |---|
            | b | }
            supplement gait "gait.mp4" caption { Walking. }
            references "works.bib"
            """;
    private static final String WORKS = """
            @article{weber2020, author = {Weber, Ada and Roy, Bea and Li, Chen}, title = {Climbing and the spine},
              journal = {Eur Spine J}, year = {2020}, volume = {29}, pages = {1--9}}
            @article{roy2019, author = {Roy, Bea}, title = {Falls}, journal = {Spine}, year = {2019}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "¦; case report, affiliation, timeline, figure, consent, ai-use",
        "au¦; author",
        "case report \"A\"⏎sec¦; section",
        "author \"Ada\" ¦; at, corresponding, orcid, roles, family, group, degrees, equal contribution",
        "author \"Ada\"⏎  or¦; orcid",
        "author \"Ada\"⏎  fig¦; figure",
        "patient⏎  sex male⏎⏎  sec¦; section",
        "author \"Ada\" roles sup¦; supervision",
        "author \"Ada\" roles supervision, writing-o¦; writing-original-draft",
        "journal euro¦; european-spine-journal",
        "journal care¦; care-2013, care-2016",
        "language ¦; en-GB, en-US",
        "patient⏎  sex ¦; female, male",
        "patient⏎  age 46 ¦; years, months",
        "patient⏎  vertebrae 6 ¦; lumbar, thoracic",
        "diagnosis \"A\" at T1¦; T1, T10, T12",
        "diagnosis \"A\" at T12¦; T12, T12–L1, T12–L4",
        "diagnosis \"A\" at t12-¦; T12–L1, T12–L5",
        "diagnosis \"A\" at T5–1¦; T5–T10, T5–T12",
        "timeline⏎  day 3 procedure \"A\" at T6–L¦; T6–L1, T6–L5",
        "diagnosis \"A\" at T5⏎  fra¦; frankel",
        "diagnosis \"A\" at T5 tomita ¦; type, score",
        "diagnosis \"A\" at T5 frankel ¦; A, C, E",
        "diagnosis \"A\" at T5 wbb layers ¦; A, E",
        "timeline⏎  post¦; postoperative",
        "timeline⏎  day 3 pro¦; procedure",
        "timeline⏎  day 3 procedure \"A\" ¦; at, approach, stage",
        "timeline⏎  day 3 procedure \"A\" approach post¦; posterior, posterolateral",
        "timeline⏎  day 3 procedure \"A\" at T6 and L¦; L1, L5",
        "timeline⏎  day 3 procedure \"A\" side l¦; left",
        "diagnosis \"A\" at T5 side ¦; left, right, bilateral",
        "implants⏎  8 sc¦; screws",
        "implants⏎  8 screws at T4 side b¦; bilateral",
        "measurements⏎  kyph¦; kyphosis",
        "measurements⏎  PT ¦; preoperative, month",
        "scores⏎  mj¦; mjoa",
        "scores⏎  frankel preoperative ¦; A, E",
        "scores⏎  frankel ¦; preoperative, day",
        "keywords \"Spinal Fus¦\"; Spinal Fusion",
        "keywords \"Spine\", \"fractu¦; Spinal Fractures",
        "section \"A\" {⏎  text⏎⏎  [tim¦⏎}; timeline",
        "consent ¦; none, not-applicable",
        "figure a drawn ¦; timeline, scores, levels",
        "licence ¦; CC-BY-4.0, CC-BY-NC-ND-4.0",
        "licence CC-BY-4.0 ¦; copyright",
        "article history ¦; received, revised, accepted, published",
        "author \"Ada Weber\"⏎grant \"1\" from \"Fund\" to \"A¦; Ada Weber",
        "reviewed case [@k] ¦; age, sex, treated, outcome",
        "reviewed case [@k] age 34⏎section \"A\" { Of [=¦ }; cases, ages, median-age",
    })
    void proposes(String typed, String expected) {
        List<String> labels = labels(ReportAtCaret.of(typed.replace("⏎", "\n")));
        for (String wanted : expected.split(", ")) {
            assertTrue(labels.contains(wanted), wanted + " of " + labels);
        }
    }

    @Test
    void proposesRangesDownwardsOnly() {
        assertEquals(List.of("L4–L5", "L4–S1", "L4–S2", "L4–S3", "L4–S4", "L4–S5", "L4–Co1", "L4–Co2", "L4–Co3", "L4–Co4"),
                labels(ReportAtCaret.of("diagnosis \"A\" at L4-¦")));
        assertEquals(List.of(), labels(ReportAtCaret.of("diagnosis \"A\" at L9-¦")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "case report \"A ¦", "section \"A\" { He fell ¦", "section \"A\" { He fell. ¦ }", "// a¦",
        "author \"A¦\"", "author \"A\" at ¦" })
    void proposesNothingWhereOnlyTheAuthorKnows(String typed) {
        assertEquals(List.of(), labels(ReportAtCaret.of(typed)));
    }

    @Test
    void proposesAffiliationsOfTheReport() {
        assertEquals(List.of("berlin", "bern"), labels(ReportAtCaret.of(HEAD + "author \"Bea Roy\" at ¦")));
        assertEquals(List.of("bern"), labels(ReportAtCaret.of(HEAD + "author \"Bea Roy\" at berlin, bern¦")));
    }

    @Test
    void proposesWorksByKeyOrTitle() throws IOException {
        Files.writeString(folder.resolve("works.bib"), WORKS);
        assertEquals(List.of("weber2020", "roy2019"), labels(prose("He fell [@¦")));
        assertEquals(List.of("weber2020"), labels(prose("He fell [@web¦].")));
        assertEquals(List.of("roy2019"), labels(prose("He fell [@weber2020; @fall¦].")));
        CompletionItem weber = items(prose("He fell [@climb¦")).getFirst();
        assertEquals("Weber et al., 2020", weber.getDetail());
        assertEquals("Weber A, Roy B, Li C. Climbing and the spine. *Eur Spine J* 2020; 29: 1–9",
                weber.getDocumentation().getRight().getValue());
        assertEquals("weber2020", weber.getTextEdit().getLeft().getNewText());
    }

    @Test
    void proposesWorksByFirstAuthorOrYear() throws IOException {
        Files.writeString(folder.resolve("works.bib"),
                WORKS.replace("weber2020", "climbing").replace("roy2019", "falls"));
        assertEquals(List.of("climbing"), labels(prose("He fell [@Web¦].")));
        assertEquals(List.of("falls"), labels(prose("He fell [@roy¦].")));
        assertEquals(List.of("falls"), labels(prose("He fell [@2019¦].")));
    }

    @Test
    void proposesFiguresTablesAndAbbreviations() {
        assertEquals(List.of("xray", "outcome", "gait"), labels(prose("See Fig. [#¦]")));
        assertEquals(List.of("MRI"), labels(prose("On MR¦ we saw")));
        assertEquals(List.of("MRI"), labels(prose("On magn¦ we saw")));
    }

    @Test
    void proposesMatchingFiles() throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/mri.png"), "");
        Files.writeString(folder.resolve("works.bib"), WORKS);
        Files.writeString(folder.resolve("notes.txt"), "");
        assertEquals(List.of("figures/mri.png"), labels(in("figure mri \"¦\"")));
        assertEquals(List.of("works.bib"), labels(in("references \"¦")));
        assertEquals("works.bib\"", items(in("references \"w¦")).getFirst().getTextEdit().getLeft().getNewText());
    }

    @Test
    void journalsBesideTheReportComeFirst() throws IOException {
        Files.writeString(folder.resolve("ours.journal"), "journal ours \"Our Journal\" title at most 7 words");
        List<CompletionItem> items = items(in("journal ¦"));
        assertEquals("ours", items.getFirst().getLabel());
        assertTrue(items.getFirst().getDocumentation().getRight().getValue().contains("at most 7 words"));
    }

    @Test
    void proposesMissingSectionsOfTheJournal() {
        String report = "case report \"A\"\n  journal neurospine\n";
        List<String> wanted = labels(ReportAtCaret.of(report + "section \"¦\" { }"));
        assertFalse(wanted.isEmpty());
        String first = wanted.getFirst();
        assertFalse(labels(ReportAtCaret.of(report + "section \"" + first + "\" { }\nsection \"¦\" { }")).contains(first));
        assertTrue(labels(ReportAtCaret.of(report + "¦")).contains("section \"" + first + "\""));
    }

    @Test
    void aKeywordShowsMeshDetails() {
        CompletionItem fusion = items(ReportAtCaret.of("keywords \"spinal fusion¦\"")).getFirst();
        assertEquals("D013123", fusion.getDetail());
        assertTrue(fusion.getDocumentation().getRight().getValue().contains("Tree numbers: E04"));
    }

    private ReportAtCaret prose(String prose) {
        return in(HEAD + "section \"Case\" {\n  " + prose + "\n}\n");
    }

    private ReportAtCaret in(String text) {
        return ReportAtCaret.of(folder.resolve("typed.casereport"), text);
    }

    static List<String> labels(ReportAtCaret typed) {
        return items(typed).stream().map(CompletionItem::getLabel).toList();
    }

    private static List<CompletionItem> items(ReportAtCaret typed) {
        return ReportAtCaret.service(ContentAssistService.class).createCompletionList(typed.document(), typed.resource(),
                new CompletionParams(typed.identifier(), typed.position()), CancelIndicator.NullImpl).getItems();
    }
}
