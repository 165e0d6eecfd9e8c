/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.server.ServedClient.await;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the server ends with its client, and not before. */
class ServerLifeTest {

    private static final String TEXT = "case report \"A case report\"\nsection \"Case report\" { At T7–T5. }\n";

    @TempDir
    private Path folder;

    @Test
    void theServerEndsNormallyAfterShutdownAndExit() {
        ServedClient client = new ServedClient().begin(folder, new ClientCapabilities());
        client.close();
        assertTrue(client.exited.join());
    }

    @Test
    void theServerEndsWhenTheInputCloses() throws Exception {
        ServedClient client = new ServedClient().begin(folder, new ClientCapabilities());
        client.output().close();
        assertFalse(await(client.exited));
    }

    @Test
    void theServerEndsWithTheClientProcess() throws Exception {
        Process editor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-h")
                .redirectErrorStream(true).start();
        InitializeParams parameters = new InitializeParams();
        parameters.setProcessId((int) editor.pid());
        ServedClient client = new ServedClient();
        await(client.server().initialize(parameters));
        editor.destroyForcibly();
        assertFalse(await(client.exited));
    }

    @Test
    void malformedMessagesDoNotStopTheServer() throws Exception {
        ServedClient client = new ServedClient().begin(folder, new ClientCapabilities());
        Path file = folder.resolve("a.casereport");
        client.open(file, TEXT);
        for (String broken : new String[] { "{", "[]", "null", "{\"jsonrpc\":\"2.0\"}", "{\"method\":7}",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"textDocument/hover\",\"params\":[1,2]}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":null}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"textDocument/completion\",\"params\":{}}" }) {
            send(client, broken);
        }
        client.await(file, "levels/backwards");
        await(client.server().getTextDocumentService().hover(new HoverParams(identifier(file), new Position(1, 28))));
        client.close();
    }

    private static void send(ServedClient client, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        synchronized (client.output()) {
            client.output().write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            client.output().write(bytes);
            client.output().flush();
        }
    }

    @Test
    void quicklyOpenedAndClosedDocumentsLeaveNothing() {
        ServedClient client = new ServedClient(new KeptText()).begin(folder, new ClientCapabilities());
        Random random = new Random(16);
        for (int i = 0; i < 200; i++) {
            Path file = folder.resolve("a" + random.nextInt(20) + ".casereport");
            client.open(file, TEXT);
            client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
        }
        Path last = folder.resolve("last.casereport");
        client.open(last, TEXT);
        client.await(last, "levels/backwards");
        assertEquals(List.of(last.toUri().toString()), filesWithSymbol(client, "Case report"));
        assertEquals(TEXT, keptText(client, last));
        for (int i = 0; i < 20; i++) {
            Path closed = folder.resolve("a" + i + ".casereport");
            assertEquals("", keptText(client, closed), "text of " + closed);
            assertEquals(List.of(), client.diagnostics(closed), "diagnostics of " + closed);
        }
        client.close();
    }

    private static List<String> filesWithSymbol(ServedClient client, String name) {
        return await(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams(name))).getRight().stream()
                .map(symbol -> symbol.getLocation().getLeft().getUri()).distinct().toList();
    }

    private static String keptText(ServedClient client, Path file) {
        return (String) await(client.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(
                KeptText.NAME, List.of(file.toUri().toString()))));
    }

    /** Returns the text of a document in the server; empty for a document that is not open. */
    private static final class KeptText implements ServerCommand {

        private static final String NAME = "test.kept-text";

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Object run(CommandCall call) throws CommandRefused {
            return call.editedText().orElse("");
        }
    }
}
