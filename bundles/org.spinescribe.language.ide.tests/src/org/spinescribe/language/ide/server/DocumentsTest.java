/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.server.ServedClient.code;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.text.TextLines;

/** Tests the notifications of a client about documents, files and settings, and the published diagnostics. */
class DocumentsTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" { He came on 12 March 2019. T7–T5 was resected. }
            """;

    @TempDir
    private Path folder;
    private final ServedClient client = new ServedClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aDiagnosticHasRulePageRangeAndFixes() throws Exception {
        Path file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
        Diagnostic found = client.await(file, "levels/backwards");
        assertEquals(DiagnosticFindings.SOURCE, found.getSource());
        assertEquals(DiagnosticSeverity.Error, found.getSeverity());
        assertEquals(range("T7–T5"), found.getRange());
        Path page = Path.of(java.net.URI.create(found.getCodeDescription().getHref()));
        assertTrue(Files.readString(page).contains("`levels/backwards`"));
        Finding finding = DiagnosticFindings.finding(found);
        assertEquals(TEXT.indexOf("T7–T5"), finding.offset());
        assertEquals("T7–T5".length(), finding.length());
        assertEquals(List.of("T5–T7"), finding.replacements());
        assertEquals(3, finding.line());
    }

    private static Range range(String words) {
        return new TextLines(TEXT).range(TEXT.indexOf(words), words.length());
    }

    @Test
    void unopenedReportsOfTheFolderAreChecked() throws Exception {
        Path file = Files.writeString(folder.resolve("a.casereport"), TEXT);
        client.begin(folder, new ClientCapabilities());
        client.await(file, "levels/backwards");
    }

    @Test
    void anUncheckableFileIsReportedAndDoesNotStopOthers() throws Exception {
        Path large = Files.writeString(folder.resolve("large.casereport"), "// much\n".repeat(1 << 20));
        Path wordy = Files.writeString(folder.resolve("long.casereport"), "// long\n".repeat(1 << 18));
        Path utf16 = Files.write(folder.resolve("utf16.casereport"), TEXT.getBytes(StandardCharsets.UTF_16));
        Path picture = Files.write(folder.resolve("picture.casereport"), new byte[] { 'a', '\n', 0, 7 });
        Path sound = Files.writeString(folder.resolve("a.casereport"), TEXT);
        client.begin(folder, new ClientCapabilities());
        client.await(sound, "levels/backwards");
        assertEquals("This file is not checked: the file has 8 MB, but a case report has less than 4 MB of text; is this"
                + " the right file?", client.await(large, "file/not-checked").getMessage().getLeft());
        assertTrue(client.await(wordy, "file/not-checked").getMessage().getLeft().contains("2.1 million"));
        assertTrue(client.await(utf16, "file/not-checked").getMessage().getLeft().contains("save it as UTF-8"));
        assertTrue(client.await(picture, "file/not-checked").getMessage().getLeft().contains("line 2"));

        Files.writeString(utf16, TEXT);
        tell(utf16, FileChangeType.Changed);
        client.await(utf16, "levels/backwards");
        Files.delete(picture);
        tell(picture, FileChangeType.Deleted);
        client.await(picture, List::isEmpty);
        Files.writeString(sound, "// long\n".repeat(1 << 20));
        tell(sound, FileChangeType.Changed);
        client.await(sound, all -> all.size() == 1 && code(all.getFirst()).equals("file/not-checked"));
    }

    @Test
    void aFileWithAnUnknownExtensionIsReported() {
        Path file = folder.resolve("notes.txt");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
        assertEquals("This file is not checked, because ‘notes.txt’ does not end in .casereport or .journal. Give it "
                + "another name.", client.await(file, "file/not-checked").getMessage().getLeft());
        client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
        client.await(file, List::isEmpty);
    }

    @Test
    void addingAndRemovingAFolderUpdatesTheDiagnostics() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Path file = Files.writeString(second.resolve("a.casereport"), TEXT);
        client.begin(first, new ClientCapabilities());
        WorkspaceFolder other = new WorkspaceFolder(second.toUri().toString(), "second");
        change(List.of(other), List.of());
        client.await(file, "levels/backwards");
        change(List.of(), List.of(other));
        client.await(file, List::isEmpty);
    }

    private void change(List<WorkspaceFolder> entered, List<WorkspaceFolder> left) {
        client.server().getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(entered, left)));
    }

    @Test
    void slowRulesRunWhenTheReportIsOpenedAndSaved() {
        Path file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
        client.await(file, "privacy/date");
        change(file, "He came on", "Mr Yamada came at T9–T8, on");
        List<Diagnostic> typed = client.await(file, all -> count(all, "levels/backwards") == 2);
        assertEquals(0, count(typed, "privacy/name"));
        assertEquals(1, count(typed, "privacy/date"));
        client.server().getTextDocumentService().didSave(new DidSaveTextDocumentParams(identifier(file)));
        client.await(file, "privacy/name");
    }

    private void change(Path file, String words, String other) {
        client.change(file, new TextDocumentContentChangeEvent(range(words), other));
    }

    private static long count(List<Diagnostic> diagnostics, String rule) {
        return diagnostics.stream().filter(one -> rule.equals(code(one))).count();
    }

    @Test
    void withoutAWorkspaceAFileIsCheckedWhileOpen() throws Exception {
        Path file = Files.writeString(folder.resolve("a.casereport"), TEXT);
        Path neighbour = Files.writeString(folder.resolve("b.casereport"), TEXT);
        client.begin(null, new ClientCapabilities()).open(file, TEXT);
        client.await(file, "levels/backwards");
        client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
        client.await(file, List::isEmpty);
        assertEquals(List.of(), client.diagnostics(neighbour));
        client.open(neighbour, TEXT);
        client.await(neighbour, "levels/backwards");
        client.open(file, TEXT);
        client.await(file, "levels/backwards");
    }

    @Test
    void afterAThousandQuickChangesTheLastTextIsChecked() {
        Path file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
        for (int i = 0; i < 1000; i++) {
            change(file, i % 2 == 0 ? "T7–T5" : "T5–T7", i % 2 == 0 ? "T5–T7" : "T7–T5");
        }
        change(file, "T7–T5", "T5–T7");
        client.await(file, all -> count(all, "levels/backwards") == 0);
    }

    @Test
    void anOverlongTextIsNotCheckedUntilShortened() {
        Path file = folder.resolve("a.casereport");
        String end = "section \"More\" { " + "It hurt at T9–T8 again. ".repeat(50_000) + "}\n";
        client.begin(folder, new ClientCapabilities()).open(file, TEXT + end);
        client.await(file, all -> all.size() == 1 && all.getFirst().getMessage().getLeft().contains("1.2 million"));
        client.change(file, new TextDocumentContentChangeEvent(TEXT));
        client.await(file, all -> count(all, "levels/backwards") == 1);
        client.change(file, new TextDocumentContentChangeEvent(TEXT + end));
        client.await(file, all -> all.size() == 1 && all.getFirst().getMessage().getLeft().contains("1.2 million"));
        client.server().getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(file)));
        client.await(file, List::isEmpty);
    }

    @Test
    void changesOfFiguresAndSettingsTriggerACheck() throws Exception {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        Path file = folder.resolve("a.casereport");
        client.begin(folder, capabilities).open(file, TEXT + "figure xray \"xray.svg\"\n");
        client.await(file, "figures/file");
        assertEquals("workspace/didChangeWatchedFiles", client.registered.getFirst().getRegistrations().getFirst()
                .getMethod());
        Path figure = Files.writeString(folder.resolve("xray.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'/>");
        tell(figure, FileChangeType.Created);
        client.await(file, all -> count(all, "figures/file") == 0);
        Path settings = Files.writeString(folder.resolve(".spinescribe"), "levels/* = off\n");
        tell(settings, FileChangeType.Created);
        client.await(file, all -> count(all, "levels/backwards") == 0);
        Files.delete(settings);
        tell(settings, FileChangeType.Deleted);
        client.await(file, "levels/backwards");
    }

    private void tell(Path file, FileChangeType change) {
        client.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), change))));
    }

    @Test
    void ruleSettingsApplyAndInvalidOnesAreReported() {
        Path file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
        client.await(file, "levels/backwards");
        set(Map.of("levels/backwards", "information", "privacy/date", "loud"));
        client.await(file, all -> all.stream().anyMatch(one -> one.getSeverity() == DiagnosticSeverity.Information
                && "levels/backwards".equals(code(one))));
        assertTrue(client.messages.stream().anyMatch(message -> message.contains("loud")), client.messages.toString());
        set(Map.of("levels/*", "off"));
        client.await(file, all -> count(all, "levels/backwards") == 0);
    }

    private void set(Map<String, String> rules) {
        client.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(
                Map.of("spinescribe", Map.of("rules", rules))));
    }

    @Test
    void theServerAsksTheClientForSettings() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setConfiguration(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        client.settings = Map.of("rules", Map.of("levels/*", "off"));
        Path file = folder.resolve("a.casereport");
        client.begin(folder, capabilities).open(file, TEXT);
        client.await(file, all -> !all.isEmpty() && count(all, "levels/backwards") == 0);
    }
}
