/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.server.ServedClient.await;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests clients that count columns in UTF-8 bytes, in UTF-16 units or in characters: each gets its own unit. */
class ColumnUnitsTest {

    private static final String LINE = "  Ødegård 🦴 äußert: T7–T5 und [#xray], 🦴 [#xray].";
    private static final String TEXT = "case report \"A case report\"\nsection \"Befund\" {\n" + LINE
            + "\n}\nfigure xray \"xray.svg\"\n";

    @TempDir
    private Path folder;
    private final ServedClient client = new ServedClient();

    @AfterEach
    void close() {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "utf-8", "utf-16", "utf-32" })
    void positionsUseTheClientsUnit(String unit) {
        GeneralClientCapabilities general = new GeneralClientCapabilities();
        general.setPositionEncodings(List.of(unit, "utf-16"));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setGeneral(general);
        Path file = folder.resolve("a.casereport");
        client.begin(folder, capabilities).open(file, TEXT);
        assertEquals(unit, client.initialized().getCapabilities().getPositionEncoding());
        Diagnostic found = client.await(file, "levels/backwards");
        assertEquals(range(LINE, "T7–T5", unit), found.getRange());

        int second = LINE.lastIndexOf("xray");
        Position caret = new Position(2, new Columns(unit).of(LINE.substring(0, second)) + 1);
        assertEquals(List.of(range(LINE, "xray], 🦴", unit, 4)), await(client.server().getTextDocumentService()
                .documentHighlight(new DocumentHighlightParams(identifier(file), caret))).stream()
                .map(place -> place.getRange()).filter(place -> place.getStart().getLine() == 2).limit(1).toList());
        List<TextEdit> edits = await(client.server().getTextDocumentService().rename(new RenameParams(identifier(file),
                caret, "plain"))).getChanges().get(file.toUri().toString());
        assertTrue(edits.stream().anyMatch(edit -> edit.getRange().getStart().getCharacter()
                == new Columns(unit).of(LINE.substring(0, second))), edits.toString());

        List<Integer> tokens = await(client.server().getTextDocumentService().semanticTokensRange(
                new SemanticTokensRangeParams(identifier(file), found.getRange()))).getData();
        assertEquals(List.of(2, new Columns(unit).of(LINE.substring(0, LINE.indexOf("T7–T5"))), new Columns(unit).of("T7–T5")),
                tokens.subList(0, 3));

        client.change(file, new TextDocumentContentChangeEvent(range(LINE, "T7–T5", unit), "T5–T7"),
                new TextDocumentContentChangeEvent(range(LINE, "🦴 äuß", unit), "🦴🦴"),
                new TextDocumentContentChangeEvent(range(LINE.replace("🦴 äuß", "🦴🦴"), "T7–T5", unit), "T6–T5"));
        Diagnostic moved = client.await(file, all -> all.stream().anyMatch(one -> one.getMessage().getLeft()
                .contains("T6–T5"))).stream().filter(one -> one.getMessage().getLeft().contains("T6–T5")).findFirst()
                .orElseThrow();
        assertEquals(range(LINE.replace("🦴 äuß", "🦴🦴"), "T7–T5", unit), moved.getRange());
    }

    private static Range range(String line, String words, String unit) {
        return range(line, words, unit, words.length());
    }

    private static Range range(String line, String words, String unit, int length) {
        int start = new Columns(unit).of(line.substring(0, line.indexOf(words)));
        return new Range(new Position(2, start), new Position(2, start + new Columns(unit).of(words.substring(0, length))));
    }
}
