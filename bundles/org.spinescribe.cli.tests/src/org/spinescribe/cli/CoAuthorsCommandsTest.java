/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tests {@code export --for co-authors}, {@code merge} and {@code comments}. */
class CoAuthorsCommandsTest {

    private static final String TEXT = """
            case report "A tumour of the spine"

            diagnosis "Hemangioma" at T5–T7

            section "Case report" {
              The tumour reached from T5–T7 and was removed as a whole. The patient walked home.
            }
            """;

    @TempDir
    private Path folder;
    private Path report;
    private Path copy;

    @BeforeEach
    void send() throws IOException {
        report = Files.writeString(folder.resolve("tumour.casereport"), TEXT);
        CommandLineRun.of("export", report, "--to", "docx", "--for", "co-authors");
        copy = folder.resolve("tumour.co-authors.docx");
        assertTrue(Files.exists(copy));
    }

    /** Writes a copy in which a co-author has replaced words, with tracked changes. */
    private Path returned(String name, String author, String old, String by) throws IOException {
        String who = " w:author=\"" + author + "\" w:date=\"2026-11-28T10:00:00Z\">";
        return changed(name, text -> text.replaceFirst("(<w:r>)(<w:t xml:space=\"preserve\">)([^<]*)" + old + "([^<]*)"
                + "</w:t></w:r>", "<w:r>$2$3</w:t></w:r><w:del w:id=\"901\"" + who + "<w:r><w:delText xml:space="
                + "\"preserve\">" + old + "</w:delText></w:r></w:del><w:ins w:id=\"902\"" + who + "<w:r>$2" + by
                + "</w:t></w:r></w:ins><w:r>$2$4</w:t></w:r>"));
    }

    private interface Change {
        String of(String text);
    }

    private Path changed(String name, Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(copy));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = zip.readAllBytes();
                out.write(entry.getName().equals("word/document.xml") ? change.of(new String(part,
                        StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    @Test
    void proposalsAreListedWithAuthorPlaceAndWords() throws IOException {
        Path file = returned("ada.docx", "Ada", "walked home", "went home");
        CommandLineRun run = CommandLineRun.of("merge", file, "--into", report);

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("Case report\n1. " + report + ":6: Ada 2026-11-28: change\n"), run::toString);
        assertTrue(run.out().contains("[-walked home-]{+went home+}"), run::toString);
        assertEquals(TEXT, Files.readString(report));
    }

    @Test
    void jsonContainsTheReplacement() throws IOException {
        Path file = returned("ada.docx", "Ada", "walked home", "went home");
        JsonObject proposal = JsonParser.parseString(CommandLineRun.of("merge", file, "--into", report, "--format",
                "json").out()).getAsJsonObject().getAsJsonArray("proposals").get(0).getAsJsonObject();

        assertEquals("went home", proposal.getAsJsonObject("replacement").get("text").getAsString());
        assertEquals(TEXT.indexOf("walked home"), proposal.getAsJsonObject("replacement").get("offset").getAsInt());
        assertEquals("change", proposal.get("kind").getAsString());
    }

    @Test
    void appliedProposalsChangeTheReportAndKeepABackup() throws IOException {
        Path file = returned("ada.docx", "Ada", "walked home", "went home");
        CommandLineRun run = CommandLineRun.of("merge", file, "--into", report, "--apply", "all");

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals(TEXT.replace("walked home", "went home"), Files.readString(report));
        assertEquals(TEXT, Files.readString(folder.resolve("tumour.casereport.before-merge")));
    }

    @Test
    void proposalsOfOneAuthorAreWrittenToAnotherFile() throws IOException {
        Path ada = returned("ada.docx", "Ada", "walked home", "went home");
        Path ben = returned("ben.docx", "Ben", "as a whole", "in one piece");
        Path merged = folder.resolve("merged.casereport");
        CommandLineRun.of("merge", ada, ben, "--into", report, "--output", merged, "--apply", "author", "ben");

        assertEquals(TEXT.replace("as a whole", "in one piece"), Files.readString(merged));
        assertEquals(TEXT, Files.readString(report));
    }

    @Test
    void conflictingProposalsAreAppliedOnlyByNumber() throws IOException {
        Path ada = returned("ada.docx", "Ada", "walked home", "went home");
        Path ben = returned("ben.docx", "Ben", "walked home", "recovered");
        CommandLineRun all = CommandLineRun.of("merge", ada, ben, "--into", report, "--apply", "all");
        assertEquals(1, all.exitCode(), all::toString);
        assertTrue(all.err().contains("proposal 1 is not taken: it changes the same words as 2"), all::toString);
        assertEquals(TEXT, Files.readString(report));

        CommandLineRun.of("merge", ada, ben, "--into", report, "--apply", "2");
        assertEquals(TEXT.replace("walked home", "recovered"), Files.readString(report));
    }

    @Test
    void checkListsTheFindingsOfAProposal() throws IOException {
        Path file = returned("ada.docx", "Ada", "T5–T7", "T7–T5");
        CommandLineRun run = CommandLineRun.of("merge", file, "--into", report, "--check");

        assertTrue(run.out().contains("[levels/backwards]"), run::toString);
        assertFalse(CommandLineRun.of("merge", file, "--into", report).out().contains("[levels/backwards]"));
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        Path file = returned("ada.docx", "Ada", "walked home", "went home");

        CommandLineRun.of("merge", file, "--into", report, "--apply", "some").assertSays(2, "all, author NAME");
        CommandLineRun.of("merge", file, "--into", report, "--output", "x").assertSays(2, "--apply");
        CommandLineRun.of("merge", file, "--into", folder.resolve("none.casereport")).assertSays(2, "none.casereport");
        CommandLineRun.of("export", report, "--to", "pdf", "--for", "co-authors").assertSays(2, "DOCX only");
        CommandLineRun.of("merge", report, "--into", report).assertSays(2, "Word");
    }

    @Test
    void answeredAndSettledCommentsAreInTheNextCopy() throws Exception {
        Path comments = folder.resolve("tumour.comments.json");
        int at = TEXT.indexOf("as a whole");
        Files.writeString(comments, """
                {"version": 1, "threads": [{"anchor": {"words": "as a whole", "before": "was removed ", "behind": ". The",
                "offset": %d}, "resolved": false, "comments": [{"author": "Ada", "date": "", "text": "Sure?"}]}]}
                """.formatted(at));
        CommandLineRun run = CommandLineRun.of("comments", report, "--reply", "1", "Yes.", "--author", "Ben",
                "--resolve", "1");

        assertTrue(run.out().contains("1. " + report + ":6: “as a whole” (settled)\n   Ada: Sure?\n"), run::toString);
        assertTrue(run.out().contains(": Yes."), run::toString);
        JsonSchema.assertFollows(JsonSchema.COMMENTS, comments);
        CommandLineRun.of("export", report, "--to", "docx", "--for", "co-authors", "--overwrite");
        Files.delete(comments);
        CommandLineRun back = CommandLineRun.of("merge", copy, "--into", report);
        assertTrue(back.err().contains("2 comments brought in"), back::toString);
        assertTrue(CommandLineRun.of("comments", report).out().contains("Sure?"));
    }

    @Test
    void aBrokenFileOfCommentsIsReported() throws IOException {
        Files.writeString(folder.resolve("tumour.comments.json"), "{");

        CommandLineRun.of("comments", report).assertSays(2, "tumour.comments.json");
    }
}
