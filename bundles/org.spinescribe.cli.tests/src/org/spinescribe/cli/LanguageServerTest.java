/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the language server as a command, with the extensions of the command line for its clients. */
class LanguageServerTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" { The pain began at T5. }
            """;
    private static final Pattern PORT = Pattern.compile("port (\\d+)");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;
    private Path file;
    private String address;
    private final StringWriter said = new StringWriter();
    private final CompletableFuture<PublishDiagnosticsParams> diagnostics = new CompletableFuture<>();
    private final CompletableFuture<ApplyWorkspaceEditParams> applied = new CompletableFuture<>();
    private CompletableFuture<Integer> ended;
    private Socket socket;
    private LanguageServer server;

    @BeforeEach
    void connect() throws Exception {
        file = Files.writeString(folder.resolve("a.casereport"), TEXT);
        address = file.toUri().toString();
        PrintWriter err = new PrintWriter(said, true);
        ended = CompletableFuture.supplyAsync(() -> Main.run(err, err, "language-server", "--port", "0", "--log",
                folder.resolve("server.log").toString()));
        socket = new Socket(InetAddress.getLoopbackAddress(), port());
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(new Client(), socket.getInputStream(),
                socket.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams client = new InitializeParams();
        client.setCapabilities(new ClientCapabilities());
        server.initialize(client).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    private int port() throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); System.nanoTime() < end;) {
            Matcher port = PORT.matcher(said.toString());
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
            Thread.sleep(10);
        }
        throw new AssertionError("The server names no port: " + said);
    }

    @AfterEach
    void end() throws Exception {
        server.shutdown().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        server.exit();
        assertEquals(0, ended.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        socket.close();
        assertTrue(Files.readString(folder.resolve("server.log")).contains("The language server begins."));
    }

    private void open(String text) {
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address,
                "casereport", 1, text)));
    }

    private JsonElement run(String command, Object... arguments) throws Exception {
        return new Gson().toJsonTree(server.getWorkspaceService().executeCommand(new ExecuteCommandParams(command,
                List.of(arguments))).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private String refusal(String command, Object... arguments) {
        return assertThrows(ExecutionException.class, () -> run(command, arguments)).getCause().getMessage();
    }

    @Test
    void aReportWithoutAWorkspaceFolderIsChecked() throws Exception {
        open(TEXT.replace("T5", "T7–T5"));
        assertTrue(diagnostics.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getDiagnostics().stream()
                .anyMatch(one -> "levels/backwards".equals(one.getCode().getLeft())));
    }

    @Test
    void aReportIsExportedBesideItsFile() throws Exception {
        open(TEXT);
        JsonObject exported = run("spinescribe.export", address, "docx,html").getAsJsonObject();
        assertEquals(List.of("a.docx", "a.html"), exported.getAsJsonArray("written").asList().stream()
                .map(written -> Path.of(URI.create(written.getAsString())).getFileName().toString()).sorted().toList());
        assertTrue(Files.size(folder.resolve("a.docx")) > 0);
        assertTrue(refusal("spinescribe.export", address, "papyrus").contains("papyrus"));
    }

    @Test
    void anUnsavedReportIsNotExported() {
        open(TEXT + "// news\n");
        assertTrue(refusal("spinescribe.export", address, "docx").contains("Save a.casereport first"));
        assertFalse(Files.exists(folder.resolve("a.docx")));
    }

    @Test
    void thePreviewShowsTheTextInTheEditor() throws Exception {
        open(TEXT.replace("The pain", "The ache"));
        String page = run("spinescribe.preview", address).getAsJsonObject().get("html").getAsString();
        assertTrue(page.contains("The ache began"));
        assertTrue(page.contains("data-offset"));
    }

    @Test
    void commandsThatNeedAFileRefuseAnUnsavedReport() throws Exception {
        address = "untitled:Untitled-1";
        open(TEXT);
        assertTrue(run("spinescribe.preview", address).getAsJsonObject().get("html").getAsString()
                .contains("The pain began"));
        assertFalse(run("spinescribe.checklist", address).getAsJsonArray().isEmpty());
        for (String command : List.of("spinescribe.export", "spinescribe.submit")) {
            assertEquals("The command ‘" + command + "’ needs a report that is saved in a file on this computer. Save "
                    + "the report, and run the command again.", refusal(command, address, "docx"));
        }
        assertTrue(refusal("spinescribe.addReference", address, "pmid:1").contains("Save the report"));
        assertTrue(refusal("spinescribe.citeFromZotero", address, new Position(0, 0)).contains("Save the report"));
    }

    @Test
    void theChecklistHasMissingItemsAndPlaces() throws Exception {
        open(TEXT);
        JsonObject list = run("spinescribe.checklist", address).getAsJsonArray().get(0).getAsJsonObject();
        assertTrue(list.getAsJsonArray("tasks").asList().stream().map(JsonElement::getAsJsonObject)
                .anyMatch(task -> task.get("state").getAsString().equals("missing")));
        assertTrue(list.getAsJsonArray("tasks").asList().stream().map(JsonElement::getAsJsonObject)
                .anyMatch(task -> task.has("range")));
    }

    @Test
    void theSubmissionIsWrittenBesideTheReport() throws Exception {
        open(TEXT);
        List<String> written = run("spinescribe.submit", address).getAsJsonObject().getAsJsonArray("written").asList()
                .stream().map(file -> folder.relativize(Path.of(URI.create(file.getAsString()))).toString()).toList();
        assertEquals("a-submission.zip", written.getLast());
        assertTrue(Files.size(folder.resolve(written.getFirst())) > 0, written.toString());
        assertTrue(Files.size(folder.resolve(written.getLast())) > 0);
    }

    @Test
    void aReportWithErrorsIsNotSubmitted() throws IOException {
        Files.writeString(file, TEXT.replace("T5", "T7–T5"));
        open(TEXT.replace("T5", "T7–T5"));
        assertTrue(refusal("spinescribe.submit", address).contains("levels/backwards"));
    }

    @Test
    void aPmidCitationIsLookedUpAndAdded() throws Exception {
        try (CatalogueServer catalogues = new CatalogueServer().answers("/pubmed/efetch.fcgi", "text/plain",
                "\nPMID- 28993889\nDP  - 2018\nTI  - Cord compression.\nFAU - Reed, Ann\nJT  - Spine\n\n")) {
            server.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(Map.of("spinescribe",
                    Map.of("catalogues", Map.of("pubmed", catalogues.address() + "pubmed/")))));
            open(TEXT.replace("T5", "T5 [@pmid:28993889]"));
            List<Diagnostic> found = diagnostics.get(PATIENCE_SECONDS, TimeUnit.SECONDS).getDiagnostics().stream()
                    .filter(one -> "citations/unknown".equals(one.getCode().getLeft())).toList();
            Command command = server.getTextDocumentService().codeAction(new CodeActionParams(
                    new TextDocumentIdentifier(address), found.getFirst().getRange(), new CodeActionContext(found)))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS).getFirst().getRight().getCommand();

            assertEquals("Look up pmid:28993889 and add it to the bibliography", command.getTitle());
            assertEquals("reed2018", run(command.getCommand(), command.getArguments().toArray()).getAsJsonObject()
                    .get("key").getAsString());
            assertEquals(List.of("reed2018", "\nreferences \"references.bib\"\n"), applied.get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS).getEdit().getChanges().get(address).stream().map(TextEdit::getNewText).toList());
            assertTrue(Files.readString(folder.resolve("references.bib")).startsWith("@article{reed2018,"));
        }
        assertTrue(refusal("spinescribe.addReference", address, "pmid:1").contains("127.0.0.1 cannot be reached"));
        assertTrue(refusal("spinescribe.addReference", address, "reed").contains("‘reed’ is neither a DOI nor"));
    }

    @Test
    void aWorkPickedInZoteroIsCitedAtTheCaret() throws Exception {
        open(TEXT);
        try (CatalogueServer zotero = new CatalogueServer().answers("/better-bibtex/cayw", "text/plain", "[@reed2018]")
                .answers("/better-bibtex/json-rpc", "application/json",
                        "{\"result\": \"[{\\\"id\\\": \\\"reed2018\\\", \\\"title\\\": \\\"Cord\\\"}]\"}")) {
            run("spinescribe.citeFromZotero", address, new Position(2, 10), zotero.address());
            assertEquals(List.of("[@reed2018]", "\nreferences \"references.bib\"\n"), applied.get(PATIENCE_SECONDS,
                    TimeUnit.SECONDS).getEdit().getChanges().get(address).stream().map(TextEdit::getNewText).toList());
        }
        assertTrue(refusal("spinescribe.citeFromZotero", address, new Position(2, 10), "http://127.0.0.1:1/")
                .contains("Zotero is not running on this computer"));
    }

    private final class Client implements LanguageClient {

        @Override
        public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams wanted) {
            applied.complete(wanted);
            return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams published) {
            diagnostics.complete(published);
        }

        @Override
        public void telemetryEvent(Object event) {
            throw new AssertionError("Nothing leaves this machine");
        }

        @Override
        public void showMessage(MessageParams message) {
            // The tests expect nothing here.
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            // The tests expect nothing here.
        }
    }
}
