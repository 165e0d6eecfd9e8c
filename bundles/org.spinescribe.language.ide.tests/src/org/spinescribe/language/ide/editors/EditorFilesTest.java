/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.JournalIdeSetup;
import org.spinescribe.language.ide.ReportAtCaret;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.services.CaseReportGrammarAccess;
import org.spinescribe.language.services.JournalGrammarAccess;

/**
 * Tests that the files for other editors match the grammar and the templates. {@code -Daccept=true} writes them.
 */
class EditorFilesTest {

    private static final Path EDITORS = Path.of("../../releng/editors");
    private static final Path TEMPLATES = Path.of("../org.spinescribe.ui/templates");

    @Test
    void reportHighlightingMatchesTheGrammar() throws IOException {
        compare("vscode/syntaxes/casereport.tmLanguage.json", Json.text(new TextMateGrammar(
                ReportAtCaret.service(CaseReportGrammarAccess.class).getGrammar(), "casereport").content()));
    }

    @Test
    void journalHighlightingMatchesTheGrammar() throws IOException {
        compare("vscode/syntaxes/journal.tmLanguage.json", Json.text(new TextMateGrammar(new JournalIdeSetup()
                .createInjectorAndDoEMFRegistration().getInstance(JournalGrammarAccess.class).getGrammar(), "journal")
                .content()));
    }

    @Test
    void snippetsMatchTheTemplates() throws Exception {
        compare("vscode/snippets/casereport.json", Json.text(Snippets.of(TEMPLATES)));
    }

    /** The pages show existing settings, so that a renamed rule must be renamed there, too. */
    @Test
    void pagesNameExistingRules() throws IOException {
        try (Stream<Path> pages = Files.walk(EDITORS)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("node_modules")).toList()) {
                Pattern.compile("(?<=[\"':])(levels|style|privacy)/([a-z-]+)").matcher(Files.readString(page)).results()
                        .forEach(rule -> assertTrue(RulePage.exists(rule.group()), page + ": " + rule.group()));
            }
        }
    }

    @Test
    void theExtensionDeclaresTheServersSettings() throws IOException {
        JsonObject settings = JsonParser.parseString(Files.readString(EDITORS.resolve("vscode/package.json")))
                .getAsJsonObject().getAsJsonObject("contributes").getAsJsonObject("configuration")
                .getAsJsonObject("properties");
        Stream.of("rules", "inlayHints", "codeLens").forEach(name -> assertTrue(settings.has("spinescribe." + name)));
    }

    private static void compare(String name, String made) throws IOException {
        Path file = EDITORS.resolve(name);
        if (Boolean.getBoolean("accept")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertEquals(made, Files.readString(file));
    }
}
