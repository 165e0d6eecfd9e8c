/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Rows, columns, headings, authors and affiliations that co-authors add, take out or move, tracked and not. */
class MergedStructureTest {

    private static final String ADA =
            "author \"Ada Example\" degrees \"MD\" at clinic corresponding \"ada@example.org\"\n";
    private static final String CRP = "  | *C-reactive* protein | 4 | below 5 |\n";
    private static final String HAEMOGLOBIN = "  | Haemoglobin | 13.2 | above 12 |\n";

    @TempDir
    private Path folder;
    private String report;
    private WordEdits word;
    private WordTableEdits tables;

    @BeforeEach
    void send() throws Exception {
        send(Files.readString(Copies.EVERY_KIND));
    }

    private void send(String text) throws Exception {
        report = text;
        Copies copies = new Copies(folder);
        word = new WordEdits(copies.of(copies.report(Copies.EVERY_KIND, report), "sent"), "Berta Muster");
        tables = new WordTableEdits(word);
    }

    private void track(boolean tracked) {
        if (!tracked) {
            word.untracked();
        }
    }

    private Element paragraph(String words) {
        return word.paragraphs().stream().filter(each -> each.getTextContent().contains(words)).findFirst()
                .orElseThrow();
    }

    private List<Proposal> returned() throws Exception {
        return Merge.of(report, List.of(word.save(folder.resolve("returned.docx"))), Optional.empty()).proposals();
    }

    /** What has changed is enough to show where a merged report is wrong. */
    private void assertTaken(String expected) throws Exception {
        String merged = taken();
        assertEquals(lines(expected, merged), lines(merged, expected));
        assertEquals(expected, merged);
    }

    private static List<String> lines(String text, String without) {
        List<String> other = without.lines().toList();
        return text.lines().filter(line -> !other.contains(line)).toList();
    }

    private String taken() throws Exception {
        List<Proposal> proposals = returned();
        assertTrue(!proposals.isEmpty() && proposals.stream().allMatch(Proposal::isApplicable), proposals.toString());
        return Replacement.allIn(report, proposals.stream().map(each -> each.replacement().orElseThrow()).toList());
    }

    private void assertByHand(String words, String line) throws Exception {
        List<Proposal> proposals = returned();
        assertTrue(!proposals.isEmpty() && proposals.stream().noneMatch(Proposal::isApplicable), proposals.toString());
        assertTrue(proposals.getFirst().message().contains(words), proposals.toString());
        assertEquals(report.substring(0, report.indexOf(line) + 1).lines().count(), proposals.getFirst().line(),
                proposals.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aRowIsAddedBetweenOthers(boolean tracked) throws Exception {
        track(tracked);
        tables.addRow(paragraph("Haemoglobin"), "Calcium | *", "2.4", "");

        assertTaken(report.replace(HAEMOGLOBIN, HAEMOGLOBIN + "  | Calcium \\| \\* | 2.4 | |\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void rowsAreAddedAtTheTopAndAtTheEnd(boolean tracked) throws Exception {
        track(tracked);
        tables.addRow(paragraph("Result"), "Calcium", "2.4", "2.2");
        tables.addRow(paragraph("C-reactive"), "Sodium", "140", "135");
        tables.addRow(paragraph("C-reactive"), "Potassium", "4.1", "3.5");

        assertTaken(report.replace(HAEMOGLOBIN + CRP, "  | Calcium | 2.4 | 2.2 |\n" + HAEMOGLOBIN + CRP
                + "  | Potassium | 4.1 | 3.5 |\n  | Sodium | 140 | 135 |\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aRowIsTakenOutWithItsLine(boolean tracked) throws Exception {
        track(tracked);
        tables.removeRow(paragraph("C-reactive"));

        assertTaken(report.replace(CRP, ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void columnsAreAddedInEachRow(boolean tracked) throws Exception {
        track(tracked);
        tables.addColumn(paragraph("Result"), "New");
        tables.addColumn(paragraph("Before"), "Later");
        word.insert(word.runWith("above 12"), 0, "well ");

        assertTaken(report.replace("| Test | Result | Normal |\n  |---|---|---|",
                "| Test | Result | New 1 | Normal |\n  |---|---|---|---|")
                .replace("| 13.2 | above", "| 13.2 | New 2 | well above")
                .replace("| 4 | below", "| 4 | New 3 | below").replace("| Before | After |\n  |---|---|---|",
                        "| Before | Later 1 | After |\n  |---|---|---|---|")
                .replace("| 32 | 18 |", "| 32 | Later 2 | 18 |")
                .replace("| 11 | 20 |", "| 11 | Later 3 | 20 |"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theLastColumnIsTakenOutOrAdded(boolean tracked) throws Exception {
        track(tracked);
        tables.removeColumn(paragraph("Normal"));
        tables.addColumn(paragraph("After"), "Later");

        assertTaken(report.replace("| Result | Normal |\n  |---|---|---|", "| Result |\n  |---|---|")
                .replace("| 13.2 | above 12 |", "| 13.2 |").replace("| 4 | below 5 |", "| 4 |")
                .replace("| After |\n  |---|---|---|", "| After | Later 1 |\n  |---|---|---|---|")
                .replace("| 32 | 18 |", "| 32 | 18 | Later 2 |").replace("| 11 | 20 |", "| 11 | 20 | Later 3 |"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAddedParagraphInACellIsNoRow(boolean tracked) throws Exception {
        track(tracked);
        word.add(paragraph("Haemoglobin"), "in the blood");

        assertByHand("Rows, columns", "| Haemoglobin");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theOnlyRowOrTheHeadingsOfATableAreNotTakenOut(boolean tracked) throws Exception {
        track(tracked);
        tables.removeRow(paragraph("Result"));

        assertByHand("Rows, columns", "| Test | Result");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingBeginsANewSection(boolean tracked) throws Exception {
        track(tracked);
        word.addHeading(paragraph("Tumours of this kind are rare"), 2, "What \"long\" is");

        assertTaken(report.replace("most often.\n\n  Little",
                "most often.\n}\n\nsubsection \"What \\\"long\\\" is\" {\n  Little"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingWithTextAtTheEndOfASectionBeginsASectionOfItsOwn(boolean tracked) throws Exception {
        track(tracked);
        Element last = paragraph("Little is known");
        word.addHeading(last, 1, "Methods");
        word.add((Element) last.getNextSibling(), "We asked *everybody*.");
        Elements.first((Element) last.getNextSibling().getNextSibling(), "pPr", "pStyle").orElseThrow()
                .setAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:val", "BodyText");

        assertTaken(report.replace("is fifteen.\n}\n", "is fifteen.\n}\n\nsection \"Methods\" {\n"
                + "  We asked \\*everybody\\*.\n}\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingIsChangedInItsQuotes(boolean tracked) throws Exception {
        track(tracked);
        Element run = WordEdits.runs(paragraph("Introduction")).getFirst();
        word.insert(word.delete(run, 0, "Introduction".length()), 0, "Background");

        assertTaken(report.replace("\"Introduction\"", "\"Background\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aSectionWithoutItsHeadingBelongsToTheOneBefore(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND).replace("\n\n  Little is known",
                "\n}\n\nsection \"What is known\" {\n  Little is known"));
        track(tracked);
        word.remove(paragraph("What is known"));

        assertTaken(report.replace("\n}\n\nsection \"What is known\" {\n", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aSectionIsTakenOutWithItsHeading(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND).replace("section \"Case report\"",
                "section \"Methods\" {\n  We asked.\n\n  They said.\n}\n\nsection \"Case report\""));
        track(tracked);
        for (String words : List.of("Methods", "We asked", "They said")) {
            word.remove(paragraph(words));
        }

        assertTaken(report.replace("section \"Methods\" {\n  We asked.\n\n  They said.\n}\n\n", ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphThatBecomesAHeadingBeginsASectionWithWhatFollows(boolean tracked) throws Exception {
        send(report.replace("  The findings were:\n", "  Findings & signs\n"));
        track(tracked);
        word.restyle(paragraph("Findings & signs"), "Heading2");

        assertTaken(report.replace("\n\n  Findings & signs\n\n", "\n}\n\nsubsection \"Findings & signs\" {\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theLastParagraphThatBecomesAHeadingBeginsAnEmptySection(boolean tracked) throws Exception {
        send(report.replace("more than a decade.\n", "more than a decade.\n\n  Outlook\n"));
        track(tracked);
        word.restyle(paragraph("Outlook"), "Heading1");

        assertTaken(report.replace("\n\n  Outlook\n}", "\n}\n\nsection \"Outlook\" {\n}"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingThatBecomesAParagraphLeavesItsTextToTheSectionBefore(boolean tracked) throws Exception {
        send(report.replace("  Little is known", "}\n\nsubsection \"A * is born\" {\n  Little is known"));
        track(tracked);
        word.restyle(paragraph("A * is born"), "BodyText");

        assertTaken(report.replace("\n}\n\nsubsection \"A * is born\" {\n", "\n\n  A \\* is born\n\n")
                .replace("often.\n\n\n", "often.\n\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingComesToAnotherLevel(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("Discussion"), "Heading2");

        assertTaken(report.replace("section \"Discussion\"", "subsection \"Discussion\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphThatIsChangedAndRestyledIsNamedWithItsLine(boolean tracked) throws Exception {
        track(tracked);
        Element paragraph = paragraph("The findings were:");
        word.restyle(paragraph, "Heading2");
        word.delete(WordEdits.runs(paragraph).getFirst(), 0, 4);

        List<Proposal> proposals = returned();
        assertEquals(List.of(true, false), proposals.stream().map(Proposal::isApplicable).sorted((one, other) ->
                Boolean.compare(other, one)).toList());
        Proposal restyled = proposals.stream().filter(each -> !each.isApplicable()).findFirst().orElseThrow();
        assertTrue(restyled.message().contains("another kind of paragraph"));
        assertEquals(report.substring(0, report.indexOf("The findings were")).lines().count(), restyled.line());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingThatCannotBeOneIsNamedWithItsLine(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("The findings were:"), "Heading3");

        assertByHand("another kind of paragraph", "The findings were:");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphWithACitationIsNoHeading(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("Patients should be followed"), "Heading2");

        assertByHand("another kind of paragraph", "Patients should be followed");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingWithoutTextBeforeItKeepsItsLevel(boolean tracked) throws Exception {
        send(report.replace("  We know of few", "}\n\nsubsection \"Others\" {\n  We know of few")
                .replace("section \"Discussion\" {\n}\n", "section \"Discussion\"\n"));
        track(tracked);
        word.restyle(paragraph("Others"), "Heading1");

        assertByHand("another kind of paragraph", "Others");
    }

    @Test
    void aParagraphThatBecomesAQuotationOrAnItemIsNamedWithItsLine() throws Exception {
        word.restyle(paragraph("The findings were:"), "Quote");

        assertByHand("another kind of paragraph", "The findings were:");
    }

    @Test
    void otherLooksOfAParagraphAreOneLine() throws Exception {
        word.restyle(paragraph("The findings were:"), "Caption");

        Merge.Merged merged = Merge.of(report, List.of(word.save(folder.resolve("returned.docx"))), Optional.empty());
        assertEquals(List.of(), merged.proposals());
        assertTrue(merged.remarks().getFirst().contains("1 change that concern"), merged.remarks()::toString);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void aRowBelowACellThatWasPartedIsNotWrittenIntoACell(int tracked) throws Exception {
        track(tracked % 2 == 0);
        Element cell = paragraph("Test");
        Element last = paragraph("Normal");
        word.part(cell, WordEdits.runs(cell).getFirst(), 0);
        if (tracked < 2) {
            word.tracked();
        } else {
            word.untracked();
        }
        tables.addRow(last, "x one", "two", "x");

        List<Proposal> proposals = returned();
        assertTrue(proposals.stream().noneMatch(each -> each.isApplicable()
                && List.of("x one", "3.").contains(each.replacement().orElseThrow().text().strip())),
                proposals.toString());
        assertTrue(proposals.stream().anyMatch(each -> each.message().startsWith("Rows, columns or whole cells")),
                proposals.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingOfWhichNoSectionCouldBeginIsNamedWithItsLine(boolean tracked) throws Exception {
        track(tracked);
        word.addHeading(paragraph("A man of middle age"), 2, "Outcome");

        assertByHand("No section can begin here", "  A man of middle age");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAuthorIsAddedWithDegreesAndAffiliation(boolean tracked) throws Exception {
        track(tracked);
        tables.addAuthor(paragraph("Ada Example"), 1, "Dora Neu, MD, PhD", "1");

        assertTaken(report.replace("author \"Berta Muster\" at clinic\n", "author \"Berta Muster\" at clinic\n"
                + "author \"Dora Neu\" degrees \"MD, PhD\" at clinic\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAuthorIsTakenOutWithTheStatement(boolean tracked) throws Exception {
        track(tracked);
        tables.removeAuthor(paragraph("Ada Example"), 1);

        assertTaken(report.replace("author \"Berta Muster\" at clinic\n", ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void authorsChangePlacesWithAllThatIsKnownOfThem(boolean tracked) throws Exception {
        track(tracked);
        Element line = paragraph("Ada Example");
        tables.addAuthor(line, 2, "Ada Example, MD", "1,*");
        tables.removeAuthor(line, 0);

        assertTaken(report.replace(ADA, "").replace("author \"Carla van der Berg\" at clinic\n",
                "author \"Carla van der Berg\" at clinic\n" + ADA));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNewAffiliationComesWithItsAuthor(boolean tracked) throws Exception {
        track(tracked);
        Element line = paragraph("Ada Example");
        tables.addAuthor(line, 2, "Dora Neu", "1,2");
        word.add(paragraph("Department of Spine"), "2 School of Medicine, Exampleton");

        assertTaken(report.replace("Exampleton\"\n",
                "Exampleton\"\naffiliation affiliation2 \"School of Medicine, Exampleton\"\n")
                .replace("author \"Carla van der Berg\" at clinic\n", "author \"Carla van der Berg\" at clinic\n"
                        + "author \"Dora Neu\" at clinic, affiliation2\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAffiliationIsTakenOutWhereNobodyWorksAnyMore(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND)
                .replace("author \"Ada", "affiliation lab \"Laboratory, Exampleton\"\nauthor \"Ada")
                .replace("\"Berta Muster\" at clinic", "\"Berta Muster\" at clinic, lab"));
        track(tracked);
        Element mark = WordTableEdits.authors(paragraph("Ada Example")).get(1).getLast();
        word.delete(mark, 1, WordEdits.text(mark).length());
        word.remove(paragraph("Laboratory"));

        assertTaken(report.replace("affiliation lab \"Laboratory, Exampleton\"\n", "")
                .replace("at clinic, lab", "at clinic"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anotherCorrespondingAuthorIsLeftToTheAuthorsHand(boolean tracked) throws Exception {
        track(tracked);
        word.insert(WordTableEdits.authors(paragraph("Ada Example")).get(1).getLast(), 1, ",*");

        assertByHand("", "author \"Berta Muster\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void keywordsAreAddedTakenOutAndMoved(boolean tracked) throws Exception {
        track(tracked);
        Element run = word.runWith("Spine, Neoplasms");
        Element rest = word.delete(run, 0, "Spine, ".length());
        word.insert(rest, "Neoplasms, Spinal Fusion".length(), ", Spine, Laminectomy");

        assertTaken(report.replace("\"Spine\", \"Neoplasms\", \"Spinal Fusion\"",
                "\"Neoplasms\", \"Spinal Fusion\", \"Spine\", \"Laminectomy\""));
    }
}
