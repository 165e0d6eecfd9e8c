/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests occurrences, declarations, references and renaming. The broken bar marks the caret. */
class NamesTest {

    private static final String REPORT = """
            case report "A fracture"
              journal ours
            affiliation bern "Clinic, Bern"
            author "Ada Weber" at bern
            author "Bea Roy" at bern
            abbreviation MRI "magnetic resonance imaging"
            figure xray "xray.png" alt "X-ray" caption { MRI and X-ray. }
            supplement film "film.mp4" caption { Gait. }
            grant "7" from "Fund" to "Bea Roy"
            section "Case" {
              Seen on MRI (Fig. [#xray]) as before [@weber2020; @roy2019, p. 3] and in [#film].
            }
            references "works.bib"
            """;
    private static final String WORKS = """
            % weber2020 is cited often
            @article{weber2020, author = {Weber, Ada}, title = {Climbing}}
            @article{ roy2019, author = {Roy, Bea}, title = {Falls}}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("works.bib"), WORKS);
        Files.writeString(folder.resolve("xray.png"), "");
        Files.writeString(folder.resolve("ours.journal"), "journal ours \"Our Journal\"");
    }

    @ParameterizedTest
    @CsvSource({ "affiliation ¦bern, 3", "at be¦rn, 3", "on M¦RI, 3", "[#xr¦ay, 2", "[@web¦er2020, 1", "Se¦en, 0",
            "figure xray¦, 2", "in [#fi¦lm, 2" })
    void occurrencesAreHighlighted(String place, int number) {
        ReportAtCaret typed = at(place);
        List<? extends DocumentHighlight> marked = ReportAtCaret.service(IDocumentHighlightService.class).getDocumentHighlights(
                typed.document(), typed.resource(), new DocumentHighlightParams(typed.identifier(), typed.position()),
                CancelIndicator.NullImpl);
        assertEquals(number, marked.size());
        String name = place.replaceAll("^.*?[\\[@# ]*([\\w¦]+)$", "$1").replace("¦", "");
        marked.forEach(mark -> assertEquals(name, typed.document().getSubstring(mark.getRange())));
    }

    @ParameterizedTest
    @CsvSource({ "at be¦rn, typed.casereport, 2:12", "[#xr¦ay, typed.casereport, 6:7",
        "on M¦RI, typed.casereport, 5:13", "[@web¦er2020, works.bib, 1:9", "@roy¦2019, works.bib, 2:10",
        "xray¦.png, xray.png, 0:0", "journal our¦s, ours.journal, 0:0", "works¦.bib, works.bib, 0:0",
        "in [#fi¦lm, typed.casereport, 7:11", "to \"Bea¦, typed.casereport, 4:8" })
    void declarationsAreFound(String place, String file, String position) {
        ReportAtCaret typed = at(place);
        List<? extends Location> found = ReportAtCaret.service(DocumentSymbolService.class).getDefinitions(typed.document(),
                typed.resource(), new DefinitionParams(typed.identifier(), typed.position()), null,
                        CancelIndicator.NullImpl);
        assertEquals(1, found.size());
        assertTrue(found.getFirst().getUri().endsWith("/" + file), found.getFirst().getUri());
        assertEquals(position, found.getFirst().getRange().getStart().getLine() + ":"
                + found.getFirst().getRange().getStart().getCharacter());
    }

    @Test
    void aBundledJournalOpensAsAFile() {
        ReportAtCaret typed = ReportAtCaret.of("case report \"A\" journal neuro¦spine");
        List<? extends Location> found = ReportAtCaret.service(DocumentSymbolService.class).getDefinitions(typed.document(),
                typed.resource(), new DefinitionParams(typed.identifier(), typed.position()), null,
                        CancelIndicator.NullImpl);
        assertTrue(found.getFirst().getUri().endsWith("neurospine.journal"));
    }

    @Test
    void referencesToAWorkIncludeOtherReports() throws IOException {
        Files.writeString(folder.resolve("other.casereport"),
                "section \"S\" { As in [@weber2020]. } references \"works.bib\"");
        Files.writeString(folder.resolve("another.casereport"),
                "section \"S\" { As in [@weber2020]. } references \"none.bib\"");
        ReportAtCaret typed = at("[@web¦er2020");
        List<? extends Location> found = ReportAtCaret.service(DocumentSymbolService.class).getReferences(typed.document(),
                typed.resource(), new ReferenceParams(typed.identifier(), typed.position(),
                        new ReferenceContext(true)), null,
                null, CancelIndicator.NullImpl);
        assertEquals(List.of("typed.casereport", "other.casereport"),
                found.stream().map(Location::getUri).map(uri -> uri.substring(uri.lastIndexOf('/') + 1)).toList());
    }

    @ParameterizedTest
    @CsvSource({ "affiliation ¦bern, basel", "on M¦RI, MR", "[#xr¦ay, fracture", "in [#fi¦lm, gait",
            "author ¦\"Ada, Ada W. Weber" })
    void everyMentionGetsTheNewName(String place, String newName) {
        ReportAtCaret typed = place.contains("Ada") ? at("author \"¦Ada") : at(place);
        String old = place.contains("Ada") ? "Ada Weber" : Mentions.of(typed.report()).at(typed.caret()).orElseThrow()
                .name();
        String expected = REPORT.replaceAll("(?<![\\w\"])" + old + "(?![\\w.])", newName)
                .replace("\"" + old + "\"", "\"" + newName + "\"");
        assertEquals(Map.of("typed.casereport", expected), renamed(typed, newName));
    }

    @Test
    void renamingAKeyChangesTheBibliography() {
        Map<String, String> renamed = renamed(at("@roy¦2019"), "roy2019falls");
        assertEquals(REPORT.replace("roy2019", "roy2019falls"), renamed.get("typed.casereport"));
        assertEquals(WORKS.replace("roy2019", "roy2019falls"), renamed.get("works.bib"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "affiliation ¦bern; no good; cannot be a name", "@roy¦2019; weber2020; Something else already has",
        "@roy¦2019; a b; cannot be the key", "Se¦en; x; There is no name here",
        "journal our¦s; x; There is no name here", "[#xr¦ay; 1st; cannot be a name" })
    void anImpossibleRenameIsRefused(String place, String newName, String message) {
        ResponseErrorException refused = assertThrows(ResponseErrorException.class, () -> renamed(at(place), newName));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    private ReportAtCaret at(String place) {
        String plain = place.replace("¦", "");
        assertTrue(REPORT.contains(plain), plain);
        int last = REPORT.lastIndexOf(plain);
        return ReportAtCaret.of(folder.resolve("typed.casereport"),
                REPORT.substring(0, last) + place + REPORT.substring(last + plain.length()));
    }

    private Map<String, String> renamed(ReportAtCaret typed, String newName) {
        Map<String, List<TextEdit>> edits = ReportAtCaret.service(ReportRename.class)
                .rename(typed.resource(), typed.caret(), newName, CancelIndicator.NullImpl).getChanges();
        Map<String, String> renamed = new TreeMap<>();
        edits.forEach((uri, changes) -> {
            String file = uri.substring(uri.lastIndexOf('/') + 1);
            String text = file.equals("works.bib") ? WORKS : REPORT;
            List<TextEdit> backwards = changes.stream().sorted((one, other) -> Integer.compare(
                    line(other), line(one))).toList();
            renamed.put(file, new Document(1, text).applyChanges(backwards).getContents());
        });
        return renamed;
    }

    private static int line(TextEdit edit) {
        return edit.getRange().getStart().getLine() * 1000 + edit.getRange().getStart().getCharacter();
    }
}
