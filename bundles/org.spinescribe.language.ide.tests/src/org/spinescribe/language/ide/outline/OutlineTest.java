/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests the outline and the folding of a report. */
class OutlineTest {

    private static final String REPORT = """
            // A comment
            case report "A fracture in a climber"
              journal neurospine
            affiliation bern "Clinic, Bern"
            author "Ada Weber" at bern
            keywords "Spine", "Falls"
            patient
              sex male
              age 46 years
            abstract
              Purpose { To tell it. }
              Results {
                He climbs again.
              }
            diagnosis "Burst fracture" at T12
            timeline
              day 0 procedure "Fixation" at T11–L1
              month 6 outcome "Climbs again"
            scores
              frankel preoperative C "6 months" E
            section "Case report" {
              He fell from a wall.
            }
            subsection "Course" {
              All went well.
            }
            figure xray "xray.png"
              alt "X-ray"
              caption { Before. }
            table t "Outcome" { | a |
            |---|
            | b | }
            references "works.bib"
            funding none
            nonsense
            """;

    @Test
    void outlineShowsBlocksAndWordCounts() {
        assertEquals("""
                A fracture in a climber
                affiliation bern
                Ada Weber
                keywords Spine, Falls (2 keywords)
                patient sex male age 46 years
                abstract (6 of 200 words)
                  Purpose (3 words)
                  Results (3 words)
                diagnosis Burst fracture
                timeline
                  day 0 Fixation
                  month 6 Climbs again
                scores
                  frankel preoperative C "6 months" E
                Case report (8 words)
                  Course (3 words)
                figure xray
                table t
                references works.bib
                funding none
                """, print(symbols(ReportAtCaret.of(REPORT)), ""));
    }

    @Test
    void anUnfinishedReportHasAnOutline() {
        assertEquals("""
                case report
                author
                section (1 word)
                figure x
                """, print(symbols(ReportAtCaret.of("case report\nauthor\nsection { Text\nfigure x \"x.png\"\n")), ""));
    }

    @Test
    void blocksOfSeveralLinesCanBeFolded() {
        ReportAtCaret typed = ReportAtCaret.of("/* a\n * comment\n */\n" + REPORT);
        TreeSet<String> folded = new TreeSet<>();
        ReportAtCaret.service(IFoldingRangeProvider.class).getFoldingRanges(typed.resource(), CancelIndicator.NullImpl)
                .forEach(range -> folded.add(typed.document().getContents()
                        .substring(range.getOffset(), range.getOffset() + range.getLength()).lines().findFirst()
                        .orElse("")));
        assertEquals(new TreeSet<>(List.of("/* a", "patient", "abstract", "Results {", "timeline", "scores",
                "section \"Case report\" {", "subsection \"Course\" {", "figure xray \"xray.png\"",
                "table t \"Outcome\" { | a |")), folded);
    }

    private static List<DocumentSymbol> symbols(ReportAtCaret typed) {
        return ReportAtCaret.service(HierarchicalDocumentSymbolService.class).getSymbols(typed.document(), typed.resource(),
                new DocumentSymbolParams(typed.identifier()), CancelIndicator.NullImpl);
    }

    private static String print(List<DocumentSymbol> symbols, String indent) {
        StringBuilder text = new StringBuilder();
        for (DocumentSymbol symbol : symbols) {
            text.append(indent).append(symbol.getName())
                    .append(symbol.getDetail().isEmpty() ? "" : " (" + symbol.getDetail() + ")").append('\n')
                    .append(print(symbol.getChildren(), indent + "  "));
        }
        return text.toString();
    }
}
