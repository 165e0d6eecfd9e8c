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
import static org.spinescribe.language.ide.server.ServedClient.code;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.ide.fixes.QuickFixes;

/** Tests the code actions for findings, and their effect on the report. */
class CodeActionsTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" {
              First T7–T5 was resected.
              Then T9–T8 was fused.
            }
            diagnosis "Metastasis" at L3–L1
            """;

    @TempDir
    private Path folder;
    private Path file;
    private final ServedClient client = new ServedClient();

    @BeforeEach
    void open() {
        file = folder.resolve("a.casereport");
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aFindingOffersFixFixAllAndAllow() {
        Diagnostic first = client.await(file, "levels/backwards");
        List<CodeAction> actions = actions(first, List.of());
        assertEquals(List.of("Write ‘T5–T7’", "Write what is proposed at all 3 places of levels/backwards",
                "Allow this here, with a reason (levels/backwards)"), titles(actions));
        assertTrue(actions.getFirst().getIsPreferred());
        assertEquals(List.of(first), actions.getFirst().getDiagnostics());
        assertEquals(TEXT.replace("T7–T5", "T5–T7"), after(actions.get(0)));
        assertEquals(TEXT.replace("T7–T5", "T5–T7").replace("T9–T8", "T8–T9").replace("L3–L1", "L1–L3"),
                after(actions.get(1)));
    }

    @Test
    void anAllowCommentForProseGoesAboveTheSection() {
        CodeAction allow = actions(client.await(file, "levels/backwards"), List.of()).getLast();
        String allowed = after(allow);
        assertEquals(TEXT.replace("section \"Case", "// allow levels/backwards \"\"\nsection \"Case"), allowed);
        client.change(file, new TextDocumentContentChangeEvent(allowed));
        client.await(file, all -> all.stream().filter(one -> code(one).equals("levels/backwards")).count() == 1
                && all.stream().anyMatch(one -> code(one).equals("structure/allow-without-reason")));
    }

    @Test
    void anAllowCommentForALineGoesToTheEndOfTheLine() {
        client.await(file, "levels/backwards");
        Diagnostic last = client.await(file,
                all -> all.stream().anyMatch(one -> one.getRange().getStart().getLine() == 6
                && code(one).equals("levels/backwards"))).stream().filter(one -> one.getRange().getStart()
                .getLine() == 6
                && code(one).equals("levels/backwards")).findFirst().orElseThrow();
        String allowed = after(actions(last, List.of()).getLast());
        assertEquals(TEXT.replace("L3–L1", "L3–L1 // allow levels/backwards \"\""), allowed);
    }

    @Test
    void aClientCanRequestOneKindOfAction() {
        Diagnostic first = client.await(file, "levels/backwards");
        List<CodeAction> all = actions(first, List.of("source.fixAll"));
        assertEquals(List.of(QuickFixes.FIX_ALL), all.stream().map(CodeAction::getKind).toList());
        assertTrue(after(all.getFirst()).contains("L1–L3"));
        assertEquals(List.of(), actions(first, List.of("refactor")));
    }

    @Test
    void aRequestWithoutDiagnosticGetsTheFixesOfTheRange() {
        Diagnostic first = client.await(file, "levels/backwards");
        CodeActionParams wanted = new CodeActionParams(identifier(file), first.getRange(),
                new CodeActionContext(List.of()));
        assertEquals("Write ‘T5–T7’", await(client.server().getTextDocumentService().codeAction(wanted)).getFirst()
                .getRight().getTitle());
    }

    private List<CodeAction> actions(Diagnostic diagnostic, List<String> only) {
        CodeActionContext context = new CodeActionContext(List.of(diagnostic));
        context.setOnly(only.isEmpty() ? null : only);
        return await(client.server().getTextDocumentService().codeAction(new CodeActionParams(identifier(file),
                diagnostic.getRange(), context))).stream().map(either -> either.getRight()).toList();
    }

    private static List<String> titles(List<CodeAction> actions) {
        return actions.stream().map(CodeAction::getTitle).toList();
    }

    private String after(CodeAction action) {
        return new TextLines(TEXT).edited(action.getEdit().getChanges().get(file.toUri().toString()));
    }
}
