/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** The outline of a report: its blocks with short labels, and their word counts. */
public final class ReportOutline extends HierarchicalDocumentSymbolService {

    @Override
    public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams parameters,
            CancelIndicator cancelled) {
        return Snapshot.report(resource).map(report -> of(report, new TextLines(document.getContents())))
                .orElse(List.of());
    }

    /** Returns the outline of a report with these lines. */
    public static List<DocumentSymbol> of(Report report, TextLines lines) {
        WordCounts words = new WordCounts(report);
        return report.model().getParts().stream().flatMap(part -> OutlineEntry.of(part).stream())
                .map(entry -> symbol(entry, words, lines)).toList();
    }

    private static DocumentSymbol symbol(OutlineEntry entry, WordCounts words, TextLines lines) {
        EObject shown = entry.shown();
        Range whole = range(lines, Places.of(shown));
        DocumentSymbol symbol = new DocumentSymbol(entry.label(), entry.kind(), whole,
                new Range(whole.getStart(), range(lines, Places.firstWord(shown)).getEnd()));
        symbol.setDetail(words.of(shown));
        symbol.setChildren(entry.inner().stream().map(inner -> symbol(inner, words, lines)).toList());
        return symbol;
    }

    private static Range range(TextLines lines, ProseText.Range range) {
        return lines.range(range.offset(), range.length());
    }
}
