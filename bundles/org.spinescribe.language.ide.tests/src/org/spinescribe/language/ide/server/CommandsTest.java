/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.server.ServedClient.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.ide.text.TextLines;

/** Tests the commands that clients call by name. */
class CommandsTest {

    private static final String TEXT = "case report \"A case report\"\njournal spine\n";

    @TempDir
    private Path folder;
    private Path file;
    private final CountDownLatch working = new CountDownLatch(1);
    private final ServedClient client = new ServedClient(new Slow());

    /** Runs until it is cancelled. */
    private final class Slow implements ServerCommand {

        @Override
        public String name() {
            return "test.slow";
        }

        @Override
        public Object run(CommandCall call) {
            working.countDown();
            while (call.step("still", 50)) {
                Thread.onSpinWait();
            }
            return "never told";
        }
    }

    @BeforeEach
    void open() {
        file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
    }

    @AfterEach
    void close() {
        client.close();
    }

    private CompletableFuture<Object> run(String command, Object... arguments) {
        return client.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(command,
                List.of(arguments)));
    }

    @Test
    void theJournalIsSwitchedByAnEdit() {
        await(run("spinescribe.switchJournal", file.toUri().toString(), "european-spine-journal"));
        assertEquals("case report \"A case report\"\njournal european-spine-journal\n",
                new TextLines(TEXT).edited(client.edits.getFirst().getEdit().getChanges()
                        .get(file.toUri().toString())));
    }

    @Test
    void journalsAreListedWithTitles() {
        assertTrue(String.valueOf(await(run("spinescribe.journals"))).contains("European Spine Journal"));
    }

    @Test
    void anInsertedLevelGetsAnEnDash() {
        await(run("spinescribe.insertLevel", file.toUri().toString(), Map.of("line", 2, "character", 0), "T4-L2"));
        assertEquals(TEXT + "T4–L2", new TextLines(TEXT).edited(client.edits.getFirst().getEdit().getChanges()
                .get(file.toUri().toString())));
    }

    @Test
    void invalidCommandsAreRefusedWithAReason() {
        String report = file.toUri().toString();
        assertEquals("There is no command ‘spinescribe.dance’. There are spinescribe.journals, "
                + "spinescribe.switchJournal, spinescribe.insertLevel, test.slow.", refusal(run("spinescribe.dance")));
        assertEquals("The command ‘spinescribe.switchJournal’ wants the address of a report as its first argument.",
                refusal(run("spinescribe.switchJournal", 7, "spine")));
        assertEquals("The command ‘spinescribe.switchJournal’ wants the name of a journal as its argument number 2.",
                refusal(run("spinescribe.switchJournal", report)));
        assertEquals("‘Q9’ is not a level. Write a level such as L4/5 or T4-L2.",
                refusal(run("spinescribe.insertLevel", report, Map.of("line", 2, "character", 0), "Q9")));
    }

    private static String refusal(CompletableFuture<Object> answer) {
        return assertThrows(ExecutionException.class, () -> answer.get(5, TimeUnit.MINUTES)).getCause().getMessage();
    }

    @Test
    void aCommandShowsProgressAndCanBeCancelled() throws Exception {
        ExecuteCommandParams slow = new ExecuteCommandParams("test.slow", List.of());
        slow.setWorkDoneToken(Either.forLeft("token"));
        CompletableFuture<Object> answer = client.server().getWorkspaceService().executeCommand(slow);
        assertTrue(working.await(5, TimeUnit.MINUTES));
        client.server().cancelProgress(new WorkDoneProgressCancelParams(Either.forLeft("token")));
        assertThrows(ExecutionException.class, () -> answer.get(5, TimeUnit.MINUTES));
        assertTrue(client.progress.getFirst().getValue().getLeft() instanceof WorkDoneProgressBegin);
        assertTrue(client.progress.getLast().getValue().getLeft() instanceof WorkDoneProgressEnd);
    }
}
