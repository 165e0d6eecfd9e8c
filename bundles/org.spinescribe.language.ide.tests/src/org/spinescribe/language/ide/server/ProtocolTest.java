/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.server.ServedClient.await;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests requests of a client and their answers. */
class ProtocolTest {

    private static final String TEXT = """
            case report "Burst fracture of L1 in a climber"
              journal european-spine-journal
            author "Ada Exemplar"
              at ward
            affiliation ward "Spine Unit"
            references "works.bib"
            keywords "Spinal Fractures"
            section "Case report" {
              Zoë 🦴 fell [@lee2020]. Figure [#xray] shows L1. We fused T10–L3, see [#xray].
            }
            figure xray "xray.svg"
              alt "Lateral radiograph"
              caption { The burst vertebra. }
            """;

    @TempDir
    private Path folder;
    private Path file;
    private ServedClient client;
    private TextDocumentService ask;
    private final Columns columns = new Columns(unit());

    /** Returns the unit in which the client counts columns. */
    String unit() {
        return "utf-16";
    }

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("climber.casereport");
        Files.writeString(file, TEXT);
        Files.writeString(folder.resolve("works.bib"), "@article{lee2020,\n  author = {Lee, A},\n  title = {Fusion},\n"
                + "  journal = {Spine},\n  year = {2020}\n}\n");
        Files.writeString(folder.resolve("xray.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'/>");
        client = new ServedClient().begin(folder, capabilities());
        ask = client.server().getTextDocumentService();
        client.open(file, TEXT);
    }

    private ClientCapabilities capabilities() {
        GeneralClientCapabilities general = new GeneralClientCapabilities();
        general.setPositionEncodings(List.of(columns.unit(), "utf-16"));
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        RenameCapabilities rename = new RenameCapabilities();
        rename.setPrepareSupport(true);
        CompletionItemCapabilities items = new CompletionItemCapabilities();
        items.setResolveSupport(new CompletionItemResolveSupportCapabilities(List.of("documentation")));
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setDocumentSymbol(symbols);
        texts.setRename(rename);
        texts.setCompletion(new CompletionCapabilities(items));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setTextDocument(texts);
        capabilities.setGeneral(general);
        return capabilities;
    }

    @AfterEach
    void close() {
        client.close();
    }

    private Position at(String words) {
        return columns.position(TEXT, TEXT.indexOf(words));
    }

    private Range range(String words) {
        return columns.range(TEXT, words);
    }

    @Test
    void theServerAnnouncesTheCapabilities() {
        ServerCapabilities server = client.initialized().getCapabilities();
        assertEquals(columns.unit(), server.getPositionEncoding());
        assertTrue(server.getTextDocumentSync().getRight().getSave().getRight() != null);
        assertTrue(server.getCodeActionProvider().getRight().getCodeActionKinds().contains("quickfix"));
        assertTrue(server.getRenameProvider().getRight().getPrepareProvider());
        assertTrue(server.getSemanticTokensProvider().getFull().getRight().getDelta());
        assertTrue(server.getCompletionProvider().getResolveProvider());
        assertNull(server.getSignatureHelpProvider());
    }

    @Test
    void completionProposesWorksAndResolvesTheirDocumentation() {
        String typed = TEXT.replace("fell [@lee2020]", "fell [@l");
        client.change(file, new TextDocumentContentChangeEvent(typed));
        Position caret = columns.position(typed, typed.indexOf("[@l") + 3);
        CompletionItem item = await(ask.completion(new CompletionParams(identifier(file), caret))).getRight().getItems()
                .getFirst();
        assertEquals("lee2020", item.getLabel());
        assertNull(item.getDocumentation());
        assertTrue(await(ask.resolveCompletionItem(item)).getDocumentation().getRight().getValue().contains("Fusion"));
    }

    @Test
    void hoverExplainsALevel() {
        String words = await(ask.hover(new HoverParams(identifier(file), at("T10–L3")))).getContents().getRight()
                .getValue();
        assertTrue(words.contains("T10"), words);
        assertNull(await(ask.hover(new HoverParams(identifier(file), at("fell [")))));
    }

    @Test
    void definitionAndReferencesOfANameAreFound() {
        List<? extends Location> definition = await(ask.definition(new DefinitionParams(identifier(file),
                at("xray] shows")))).getLeft();
        assertEquals(List.of(range("xray \"xray.svg").getStart()), definition.stream()
                .map(place -> place.getRange().getStart()).toList());
        assertEquals(3, await(ask.references(new ReferenceParams(identifier(file), at("xray] shows"),
                new ReferenceContext(true)))).size());
        assertEquals(3, await(ask.documentHighlight(new DocumentHighlightParams(identifier(file),
                at("xray] shows")))).size());
    }

    @Test
    void renameIsPreparedAndChangesEveryMention() {
        assertEquals("xray", await(ask.prepareRename(new PrepareRenameParams(identifier(file), at("xray] shows"))))
                .getSecond().getPlaceholder());
        assertNull(await(ask.prepareRename(new PrepareRenameParams(identifier(file), at("fell [")))));
        WorkspaceEdit edit = await(ask.rename(new RenameParams(identifier(file), at("xray] shows"), "plain")));
        assertEquals(TEXT.replace("#xray", "#plain").replace("figure xray", "figure plain"), edited(TEXT, edit));
    }

    @Test
    void documentAndWorkspaceHaveSymbols() {
        List<DocumentSymbol> symbols = await(ask.documentSymbol(new DocumentSymbolParams(identifier(file)))).stream()
                .map(symbol -> symbol.getRight()).toList();
        assertTrue(symbols.stream().anyMatch(symbol -> symbol.getName().equals("Case report")
                && symbol.getDetail().contains("words")), symbols.toString());
        List<String> found = await(client.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("xra")))
                .getRight().stream().map(symbol -> symbol.getName()).toList();
        assertEquals(List.of("figure xray"), found);
    }

    @Test
    void blocksAreFolded() {
        assertTrue(await(ask.foldingRange(new FoldingRangeRequestParams(identifier(file)))).stream()
                .anyMatch(range -> range.getStartLine() == 7 && range.getEndLine() == 9));
    }

    @Test
    void aSmallEditSendsASmallTokenDelta() {
        SemanticTokens all = await(ask.semanticTokensFull(new SemanticTokensParams(identifier(file))));
        assertEquals(List.of(0, 0, 4, 0, 0), all.getData().subList(0, 5));
        client.change(file, new TextDocumentContentChangeEvent(TEXT.replace("fell", "fell off a rock")));
        SemanticTokensDelta delta = await(ask.semanticTokensFullDelta(new SemanticTokensDeltaParams(identifier(file),
                all.getResultId()))).getRight();
        assertEquals(1, delta.getEdits().size());
        assertTrue(delta.getEdits().getFirst().getData().size() <= 5);
        List<Integer> patched = new ArrayList<>(all.getData());
        SemanticTokensEdit edit = delta.getEdits().getFirst();
        patched.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
        patched.addAll(edit.getStart(), edit.getData());
        assertEquals(await(ask.semanticTokensFull(new SemanticTokensParams(identifier(file)))).getData(), patched);
    }

    @Test
    void tokensOfARangeAreReturned() {
        SemanticTokens line = await(ask.semanticTokensRange(new SemanticTokensRangeParams(identifier(file),
                range("author \"Ada Exemplar\""))));
        assertEquals(List.of(2, 0, 6, 0, 0, 0, 7, 14, 1, 0), line.getData());
    }

    @Test
    void aReportOrARangeIsFormatted() {
        String untidy = TEXT.replace("  at ward", "       at   ward").replace("  alt", "     alt");
        client.change(file, new TextDocumentContentChangeEvent(untidy));
        FormattingOptions options = new FormattingOptions(2, true);
        List<? extends TextEdit> all = await(ask.formatting(new DocumentFormattingParams(identifier(file), options)));
        assertEquals(TEXT, columns.edited(untidy, all));
        Range author = new Range(new Position(2, 0), new Position(4, 0));
        List<? extends TextEdit> part = await(ask.rangeFormatting(new DocumentRangeFormattingParams(identifier(file),
                options, author)));
        String partly = columns.edited(untidy, part);
        assertTrue(partly.contains("\n  at ward") && partly.contains("     alt"), partly);
    }

    @Test
    void fileNamesAreLinks() {
        assertEquals(List.of("works.bib", "xray.svg"), await(ask.documentLink(new DocumentLinkParams(identifier(file))))
                .stream().map(link -> Path.of(java.net.URI.create(link.getTarget())).getFileName().toString())
                .toList());
    }

    @Test
    void inlayHintsCountWordsAndVertebrae() {
        List<String> hints = await(ask.inlayHint(new InlayHintParams(identifier(file), range(TEXT)))).stream()
                .map(hint -> hint.getLabel().getLeft()).toList();
        assertTrue(hints.contains("6 vertebrae"), hints.toString());
        assertTrue(hints.stream().anyMatch(hint -> hint.endsWith("words")), hints.toString());
    }

    @Test
    void codeLensesAndInlayHintsFollowTheSettings() {
        assertEquals(List.of(), await(ask.codeLens(new CodeLensParams(identifier(file)))));
        client.server().getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(
                Map.of("spinescribe", Map.of("codeLens", true, "inlayHints", false))));
        await(ask.hover(new HoverParams(identifier(file), at("T10–L3"))));
        assertFalse(await(ask.codeLens(new CodeLensParams(identifier(file)))).isEmpty());
        assertEquals(List.of(), await(ask.inlayHint(new InlayHintParams(identifier(file), range(TEXT)))));
    }

    @Test
    void aSelectionGrowsFromTheWordToTheReport() {
        SelectionRange word = await(ask.selectionRange(new SelectionRangeParams(identifier(file),
                List.of(at("fused"))))).getFirst();
        List<Range> ranges = new ArrayList<>();
        for (SelectionRange range = word; range != null; range = range.getParent()) {
            ranges.add(range.getRange());
        }
        assertEquals(range("fused"), ranges.getFirst());
        assertEquals(range(TEXT), ranges.getLast());
        assertTrue(ranges.size() >= 4, ranges.toString());
    }

    private String edited(String text, WorkspaceEdit edit) {
        return columns.edited(text, edit.getChanges().get(file.toUri().toString()));
    }
}
