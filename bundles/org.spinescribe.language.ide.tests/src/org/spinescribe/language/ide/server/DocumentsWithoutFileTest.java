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
import static org.spinescribe.language.ide.server.ServedClient.code;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.ide.text.TextLines;

/** Tests that unsaved documents, and those that the editor has from elsewhere, work like those with a file. */
class DocumentsWithoutFileTest {

    private static final String TEXT = """
            case report "A case report"
            author   "Ada Exemplar"
            section "Case report" {
              First T7–T5 was resected, see [#xray].
            }
            figure xray "xray.svg"
            """;

    private static final String JOURNAL = """
            journal a "A journal"
              source "Instructions for authors" read 2026-11
            """;
    private static final String ADDRESS = "untitled:Untitled-1";

    private final ServedClient client = new ServedClient();

    @AfterEach
    void close() {
        client.close();
    }

    private static Position at(String words) {
        return new TextLines(TEXT).position(TEXT.indexOf(words));
    }

    @ParameterizedTest
    @ValueSource(strings = { "untitled:Untitled-1", "untitled:/home/ada/äußert b.casereport", "untitled:",
            "inmemory://model/1", "vscode-vfs://github/ada/reports/a%20b.casereport",
            "git:/a.casereport?%7B%22ref%22%3A%22~%22%7D", "http://localhost:1/a.casereport" })
    void servicesWorkWithoutAFile(String address) {
        client.begin(null, new ClientCapabilities()).open(address, "casereport", TEXT);
        TextDocumentIdentifier document = new TextDocumentIdentifier(address);
        TextDocumentService ask = client.server().getTextDocumentService();
        Diagnostic found = client.await(address, all -> all.stream().anyMatch(one -> code(one).equals(
                "levels/backwards"))).stream().filter(one -> code(one).equals("levels/backwards")).findFirst()
                .orElseThrow();

        CodeAction fix = await(ask.codeAction(new CodeActionParams(document, found.getRange(),
                new CodeActionContext(List.of(found))))).getFirst().getRight();
        assertEquals(TEXT.replace("T7–T5", "T5–T7"), new TextLines(TEXT).edited(fix.getEdit().getChanges()
                .get(address)));
        assertTrue(await(ask.hover(new HoverParams(document, at("T7–T5")))).getContents().getRight().getValue()
                .contains("T7"));
        assertEquals("xray", await(ask.completion(new CompletionParams(document, at("xray]")))).getRight().getItems()
                .getFirst().getLabel());
        assertEquals(address, await(ask.definition(new DefinitionParams(document, at("xray]")))).getLeft().getFirst()
                .getUri());
        assertEquals(TEXT.replace("#xray", "#plain").replace("figure xray", "figure plain"), new TextLines(TEXT)
                .edited(await(ask.rename(new RenameParams(document, at("xray]"), "plain"))).getChanges()
                        .get(address)));
        assertEquals(TEXT.replace("author   ", "author "), new TextLines(TEXT).edited(await(ask.formatting(
                new DocumentFormattingParams(document, new FormattingOptions(2, true))))));
        assertFalse(await(ask.documentSymbol(new DocumentSymbolParams(document))).isEmpty());
        assertFalse(await(ask.semanticTokensFull(new SemanticTokensParams(document))).getData().isEmpty());
    }

    @Test
    void closingADocumentRemovesTheDiagnostics() {
        client.begin(null, new ClientCapabilities()).open(ADDRESS, "casereport", TEXT);
        client.await(ADDRESS, all -> !all.isEmpty());
        client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(
                new TextDocumentIdentifier(ADDRESS)));
        client.await(ADDRESS, List::isEmpty);
        client.open(ADDRESS, "casereport", TEXT);
        client.await(ADDRESS, all -> !all.isEmpty());
    }

    @Test
    void eachChangeIsChecked() {
        client.begin(null, new ClientCapabilities()).open(ADDRESS, "casereport", TEXT);
        client.await(ADDRESS, DocumentsWithoutFileTest::goesBackwards);
        client.change(ADDRESS, new TextDocumentContentChangeEvent(TEXT.replace("T7–T5", "T5–T7")));
        client.await(ADDRESS, all -> !goesBackwards(all));
    }

    private static boolean goesBackwards(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(one -> code(one).equals("levels/backwards"));
    }

    @Test
    void theClientNamesTheLanguage() {
        client.begin(null, new ClientCapabilities()).open(ADDRESS, "journal", JOURNAL.replace("journal a", "journal"));
        client.await(ADDRESS, all -> !all.isEmpty());
        client.change(ADDRESS, new TextDocumentContentChangeEvent(JOURNAL));
        client.await(ADDRESS, List::isEmpty);
    }

    @Test
    void missingFilesOfAnUnsavedReportAreNotReported() {
        client.begin(null, new ClientCapabilities()).open(ADDRESS, "casereport", TEXT.replace("see", "see [@lee2020],")
                + "references \"works.bib\"\nsupplement film \"film.mp4\" caption { A film. }\n");
        List<String> codes = client.await(ADDRESS, all -> !all.isEmpty()).stream().map(ServedClient::code).toList();
        assertTrue(codes.contains("file/not-saved"), codes.toString());
        assertTrue(Collections.disjoint(codes, List.of("figures/file", "citations/unknown", "supplements/file",
                "citations/bibliography-missing")), codes.toString());
    }

    @Test
    void commandsRunWithoutAFile() {
        client.begin(null, new ClientCapabilities()).open(ADDRESS, "casereport", TEXT);
        await(run("spinescribe.insertLevel", ADDRESS, at("First"), "T4-L2"));
        assertEquals(TEXT.replace("First", "T4–L2First"), new TextLines(TEXT).edited(client.edits.getFirst().getEdit()
                .getChanges().get(ADDRESS)));
        await(run("spinescribe.switchJournal", ADDRESS, "european-spine-journal"));
        assertTrue(new TextLines(TEXT).edited(client.edits.getLast().getEdit().getChanges().get(ADDRESS))
                .contains("journal european-spine-journal\n"));
    }

    private CompletableFuture<Object> run(String command, Object... arguments) {
        return client.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(command,
                List.of(arguments)));
    }

    @Test
    void aRemoteWorkspaceDoesNotStopTheCheck() {
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(new ClientCapabilities());
        parameters.setWorkspaceFolders(List.of(new WorkspaceFolder("vscode-vfs://github/ada/reports", "reports")));
        await(client.server().initialize(parameters));
        client.server().initialized(new InitializedParams());
        client.open("vscode-vfs://github/ada/reports/a.casereport", "casereport", TEXT);
        client.await("vscode-vfs://github/ada/reports/a.casereport", DocumentsWithoutFileTest::goesBackwards);
    }
}
