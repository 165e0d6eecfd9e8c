/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.spinescribe.language.ide.server.ServedClient.await;
import static org.spinescribe.language.ide.server.ServedClient.code;
import static org.spinescribe.language.ide.server.ServedClient.identifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.ide.text.TextLines;

/** Tests the fixes where only the author knows what was meant: they offer choices, and none applies by itself. */
class GuessedFixesTest {

    private static final String TEXT = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" {
              It was seen twice [#mri] and once [#scam].
            }
            figure scan "figures/sacn.png" alt "A scan" caption { A scan. }
            figure ct "figures/ct.png" alt "A scan" caption { Another one. }
            consent { }
            funding
            """;

    @TempDir
    private Path folder;
    private Path file;
    private final ServedClient client = new ServedClient();

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("a.casereport");
        Files.createDirectories(folder.resolve("figures"));
        for (String name : List.of("scan.png", "ct.png", "notes.txt", "x-ray.jpg")) {
            Files.writeString(folder.resolve("figures").resolve(name), "no image");
        }
        client.begin(folder, new ClientCapabilities()).open(file, TEXT);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void similarFigureNamesAreProposedFirst() {
        assertEquals(List.of("Write ‘[#ct]’", "Write ‘[#scan]’"), proposals("figures/unknown", "‘mri’"));
        assertEquals(List.of("Write ‘[#scan]’", "Write ‘[#ct]’"), proposals("figures/unknown", "‘scam’"));
        assertEquals(TEXT.replace("[#scam]", "[#scan]"), after(actions(found("figures/unknown", "‘scam’")).getFirst()));
    }

    @Test
    void imagesAreProposedForAMissingFigureFile() {
        assertEquals(TEXT.replace("sacn.png", "scan.png"), after(actions(found("figures/file", "sacn.png")).getFirst()));
        assertEquals(List.of("Write ‘\"figures/scan.png\"’", "Write ‘\"figures/ct.png\"’",
                "Write ‘\"figures/x-ray.jpg\"’"), proposals("figures/file", "sacn.png"));
    }

    @Test
    void noneAndNotApplicableAreProposedForAnEmptyStatement() {
        List<Diagnostic> empty = client.await(file, all -> all.stream().filter(GuessedFixesTest::isEmpty).count() == 2)
                .stream().filter(GuessedFixesTest::isEmpty).toList();
        assertEquals(List.of("Write ‘consent not-applicable’", "Write ‘consent none’"), proposals(empty.get(0)));
        assertEquals(List.of("Write ‘funding none’", "Write ‘funding not-applicable’"), proposals(empty.get(1)));
        assertEquals(TEXT.replace("consent { }", "consent not-applicable"), after(actions(empty.getFirst()).getFirst()));
    }

    @Test
    void fixAllAppliesNoGuessedFix() {
        Diagnostic unknown = client.await(file, "figures/unknown");
        List<String> titles = actions(unknown).stream().map(CodeAction::getTitle).toList();
        assertFalse(titles.stream().anyMatch(title -> title.contains("all 2 places")), titles::toString);
        CodeActionContext mendAll = new CodeActionContext(List.of(unknown));
        mendAll.setOnly(List.of("source.fixAll"));
        assertEquals(List.of(), await(client.server().getTextDocumentService().codeAction(
                new CodeActionParams(identifier(file), unknown.getRange(), mendAll))));
    }

    private static boolean isEmpty(Diagnostic diagnostic) {
        return code(diagnostic).equals("structure/incomplete");
    }

    private List<String> proposals(String rule, String words) {
        return proposals(found(rule, words));
    }

    private Diagnostic found(String rule, String words) {
        List<Diagnostic> all = client.await(file, found -> found.stream().anyMatch(one -> is(one, rule, words)));
        return all.stream().filter(one -> is(one, rule, words)).findFirst().orElseThrow();
    }

    private static boolean is(Diagnostic diagnostic, String rule, String words) {
        return code(diagnostic).equals(rule) && diagnostic.getMessage().getLeft().contains(words);
    }

    private List<String> proposals(Diagnostic diagnostic) {
        return actions(diagnostic).stream().map(CodeAction::getTitle).filter(title -> title.startsWith("Write ‘")).toList();
    }

    private List<CodeAction> actions(Diagnostic diagnostic) {
        return await(client.server().getTextDocumentService().codeAction(new CodeActionParams(identifier(file),
                diagnostic.getRange(), new CodeActionContext(List.of(diagnostic))))).stream()
                .map(either -> either.getRight()).toList();
    }

    private String after(CodeAction action) {
        return new TextLines(TEXT).edited(action.getEdit().getChanges().get(file.toUri().toString()));
    }
}
