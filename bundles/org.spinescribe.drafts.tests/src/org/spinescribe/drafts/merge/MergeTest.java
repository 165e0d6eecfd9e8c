/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What comes back of single edits. */
class MergeTest {

    @TempDir
    private Path folder;
    private String report;
    private Path sent;

    @BeforeEach
    void send() throws Exception {
        report = Files.readString(Copies.EVERY_KIND);
        Copies copies = new Copies(folder);
        sent = copies.of(copies.report(Copies.EVERY_KIND, report), "sent");
    }

    private interface Change {
        void in(WordEdits word, Element paragraph, Element run, int at);
    }

    /** A copy in which something was done at some words. */
    private Path returned(String name, String author, String words, Change change) throws Exception {
        WordEdits word = new WordEdits(sent, author);
        for (Element paragraph : word.paragraphs()) {
            for (Element run : WordEdits.runs(paragraph)) {
                int at = WordEdits.text(run).indexOf(words);
                if (at >= 0) {
                    change.in(word, paragraph, run, at);
                    return word.save(folder.resolve(name));
                }
            }
        }
        throw new IllegalArgumentException(words);
    }

    private Path replaced(String name, String author, String old, String by) throws Exception {
        return returned(name, author, old, (word, paragraph, run, at) -> {
            Element rest = word.delete(run, at, at + old.length());
            word.insert(rest, 0, by);
        });
    }

    private Merge.Merged merged(String present, Path... files) {
        return Merge.of(present, List.of(files), Optional.empty());
    }

    private static String taken(String present, Merge.Merged merged) {
        return merged.apply(present, merged.proposals());
    }

    @Test
    void aCopyThatNobodyChangedHasNothingToPropose() throws Exception {
        Merge.Merged merged = merged(report, sent);

        assertEquals(List.of(), merged.proposals());
        assertEquals(List.of("sent.co-authors.docx: nothing has changed."), merged.remarks());
    }

    @Test
    void aTrackedChangeKeepsItsAuthorAndDateAndChangesNothingElse() throws Exception {
        Merge.Merged merged = merged(report, replaced("a.docx", "Berta Muster", "middle age", "46 years"));

        Proposal proposal = merged.proposals().getFirst();
        assertEquals(List.of("Berta Muster"), proposal.authors());
        assertEquals("2026-11-28T10:00:00Z", proposal.date());
        assertEquals("Abstract", proposal.part());
        assertEquals(report.substring(0, report.indexOf("middle age")).lines().count(), proposal.line());
        assertEquals(report.replace("middle age", "46 years"), taken(report, merged));
    }

    @Test
    void aChangeWithoutTrackingIsFoundByComparison() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "middle age", (word, paragraph, run, at) -> {
            word.untracked();
            word.insert(word.delete(run, at, at + 10), 0, "46 years");
        });
        Merge.Merged merged = merged(report, file);

        assertEquals(report.replace("middle age", "46 years"), taken(report, merged));
        assertTrue(merged.remarks().getFirst().contains("without tracking"), merged.remarks().toString());
    }

    @Test
    void wordsThatAreTypedAnewAreOneChangeThoughAShortOneIsInBoth() throws Exception {
        String old = "There was a lesion of T6 in the ";
        Path file = returned("a.docx", "Berta Muster", old, (word, paragraph, run, at) -> {
            word.untracked();
            word.insert(word.delete(run, at, at + old.length()), 0, "Imaging showed a tumour below, by ");
        });
        Merge.Merged merged = merged(report, file);

        assertEquals(1, merged.proposals().size(), merged.proposals().toString());
        assertEquals(report.replace(old, "Imaging showed a tumour below, by "), taken(report, merged));
    }

    @Test
    void whatTheAuthorChangedElsewhereMeanwhileStays() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        String present = report.replace("rare [@smith2001]", "very rare [@smith2001]")
                .replace("back pain. He", "pain. He");

        assertEquals(present.replace("middle age", "46 years"), taken(present, merged(present, file)));
    }

    @Test
    void theSameWordsChangedTwiceAreAConflictThatShowsAllVersions() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        String present = report.replace("middle age", "advanced age");
        Proposal proposal = merged(present, file).proposals().getFirst();

        assertEquals(Proposal.Kind.CONFLICT, proposal.kind());
        assertEquals("middle age", proposal.before());
        assertEquals("46 years", proposal.behind());
        assertTrue(proposal.present().contains("advanced"), proposal.present());
        assertTrue(proposal.replacement().isEmpty());
    }

    @Test
    void twoCoAuthorsWhoWantTheSameAreOneAndWhoDoNotAreInConflict() throws Exception {
        Path one = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        Path same = replaced("b.docx", "Carla van der Berg", "middle age", "46 years");
        Path other = replaced("c.docx", "Dora", "middle age", "old age");

        assertEquals(List.of("Berta Muster", "Carla van der Berg"),
                merged(report, one, same).proposals().getFirst().authors());
        List<Proposal> two = merged(report, one, other).proposals();
        assertEquals(List.of(2), two.get(0).conflicts());
        assertEquals(List.of(1), two.get(1).conflicts());
    }

    @Test
    void whatIsThereAlreadyIsNotProposedAgain() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        Merge.Merged merged = merged(report.replace("middle age", "46 years"), file);

        assertEquals(List.of(), merged.proposals());
        assertTrue(merged.remarks().getLast().contains("already"), merged.remarks().toString());
    }

    @Test
    void wordsThatLookLikeMarkupAreEscaped() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "{46} *years* [@x] a\\b");

        assertEquals(report.replace("middle age", "\\{46\\} \\*years\\* \\[\\@x] a\\\\b"),
                taken(report, merged(report, file)));
    }

    @Test
    void aChangeOfAFactNamesTheLineOfTheFact() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        word.untracked();
        Element cell = word.everyRun("16");
        word.insert(word.delete(cell, 0, 2), 0, "17");
        Proposal proposal = merged(report, word.save(folder.resolve("a.docx"))).proposals().getFirst();

        assertEquals(Proposal.Kind.FACT, proposal.kind());
        assertEquals(report.substring(0, report.indexOf("mJOA presentation")).lines().count(), proposal.line());
        assertTrue(proposal.replacement().isEmpty());
    }

    @Test
    void aKeywordThatIsAddedGetsQuotesOfItsOwn() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "Spinal Fusion", (word, paragraph, run, at) ->
                word.insert(run, at + "Spinal Fusion".length(), ", Laminectomy"));

        assertEquals(report.replace("\"Spinal Fusion\"", "\"Spinal Fusion\", \"Laminectomy\""),
                taken(report, merged(report, file)));
    }

    @Test
    void aNewParagraphIsIndentedAsItsNeighbours() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "Whether this is enough", (word, paragraph, run, at) ->
                word.add(paragraph, "Nobody knows."));

        assertEquals(report.replace("is enough remains open.", "is enough remains open.\n\n  Nobody knows."),
                taken(report, merged(report, file)));
    }

    @Test
    void anItemThatIsTakenOutGoesWithItsMark() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "compression of the cord", (word, paragraph, run, at) ->
                word.remove(paragraph));

        assertEquals(report.replace("  - compression of the cord at this level\n", ""),
                taken(report, merged(report, file)));
    }

    @Test
    void citationsAndMentionsThatAreMovedStayWhatTheyAre() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        Element from = word.runWith("decompression and fixation");
        Element to = word.runWith("Whether this is enough");
        Element target = word.runWith("The patient gave written");
        int start = WordEdits.text(from).indexOf("Most of them");
        word.move(from, start, to, WordEdits.text(to).indexOf("Whether"), target, 0);
        Merge.Merged merged = merged(report, word.save(folder.resolve("a.docx")));
        String moved = "Most of them were treated by\n  decompression and fixation in one operation, as in "
                + "[#measures]. ";

        assertEquals(report.replace(moved, "").replace("{ The patient gave", "{ " + moved.replace("\n  ", " ")
                + "The patient gave"), taken(report, merged));
    }

    @Test
    void aCitationThatIsMovedIsNotTypedAnew() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        Element before = word.runWith("We know of few such cases");
        Element behind = word.runWith(". Most of them");
        word.move(before, WordEdits.text(before).length() - 1, behind, 0, word.runWith("remains open"), 0);
        String merged = taken(report, merged(report, word.save(folder.resolve("a.docx"))));

        assertTrue(merged.contains("last ten years. Most"), merged);
        assertTrue(merged.contains(" [@jones2010]. Whether") || merged.contains(" [@jones2010]"), merged);
        assertEquals(report.split("@jones2010", -1).length, merged.split("@jones2010", -1).length, merged);
    }

    @Test
    void italicsAreAChangeAndNotLeftOut() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "middle age", (word, paragraph, run, at) ->
                word.italic(run, at, at + 10, true));
        Merge.Merged merged = merged(report, file);

        assertEquals(Proposal.Kind.LOOKS, merged.proposals().getFirst().kind());
        assertEquals(report.replace("middle age", "*middle age*"), taken(report, merged));
        assertEquals(List.of(), merged.remarks());
    }

    @Test
    void aBadFileStopsNoOther() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.docx"), "no Word file");
        Merge.Merged merged = merged(report, bad, replaced("a.docx", "Berta Muster", "middle age", "46 years"));

        assertEquals(1, merged.proposals().size());
        assertTrue(merged.problems().getFirst().startsWith("bad.docx: This is no Word file"), merged.toString());
    }

    @Test
    void aFileWithAPasswordIsNamedAndExplained() throws Exception {
        Path locked = Files.write(folder.resolve("locked.docx"), HexFormat.of()
                .parseHex("d0cf11e0a1b11ae10000000000000000"));

        assertTrue(merged(report, locked).problems().getFirst().contains("password"));
    }

    @Test
    void aCitationThatIsTypedIsMarked() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "remains open", (word, paragraph, run, at) ->
                word.insert(run, at + "remains open".length(), " (Brown 2020)"));

        assertTrue(merged(report, file).proposals().getFirst().message().contains("bibliography"));
    }

    @Test
    void aCopyOfAnotherReportIsRefused() throws Exception {
        String other = "case report \"Something else\"\n\nsection \"Other\" { 1234567890 }\n".repeat(50);
        String problem = merged(other, sent).problems().getFirst();

        assertTrue(problem.contains("every-kind.casereport"), problem);
    }

    @Test
    void aFileWithoutItsReportIsMergedWithTheCopyThatWasSent() throws Exception {
        Path bare = without(replaced("a.docx", "Berta Muster", "middle age", "46 years"));
        String problem = merged(report, bare).problems().getFirst();

        assertTrue(problem.contains("--base"), problem);
        assertEquals(report.replace("middle age", "46 years"),
                taken(report, Merge.of(report, List.of(bare), Optional.of(sent))));
    }

    /** A file as programs leave it that know neither parts of others nor hidden bookmarks. */
    private Path without(Path file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("customXml")) {
                    String text = new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(text.replaceAll("<w:bookmark(?:Start|End)[^>]*>", "")
                            .getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return Files.write(folder.resolve("bare.docx"), bytes.toByteArray());
    }

    @Test
    void aTruncatedFileIsRefusedInPlainWords() throws Exception {
        byte[] whole = Files.readAllBytes(sent);
        Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(whole, whole.length / 2));

        assertTrue(merged(report, half).problems().getFirst().startsWith("half.docx: The end of the file is missing"));
    }
}
