/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.journal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.report.Places;

/** The outline of a journal: its demands, and the items of a guideline. */
public final class JournalOutline extends HierarchicalDocumentSymbolService {

    private static final int LONGEST = 80;

    @Override
    public List<DocumentSymbol> getSymbols(Document document, XtextResource resource, DocumentSymbolParams parameters,
            CancelIndicator cancelled) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        if (!resource.getContents().isEmpty() && resource.getContents().getFirst() instanceof Journal journal) {
            symbols.add(symbol(journal, JournalWords.title(journal), SymbolKind.Package, document));
            for (Demand demand : journal.getDemands()) {
                symbols.add(symbol(demand, label(demand), demand instanceof Item ? SymbolKind.Boolean
                        : SymbolKind.String,
                        document));
            }
        }
        return symbols;
    }

    private static DocumentSymbol symbol(EObject shown, String label, SymbolKind kind, Document document) {
        Range whole = Snapshot.range(document, Places.of(shown));
        DocumentSymbol symbol = new DocumentSymbol(label == null || label.isEmpty() ? "journal" : label, kind, whole,
                new Range(whole.getStart(), Snapshot.range(document, Places.firstWord(shown)).getEnd()));
        symbol.setDetail("");
        symbol.setChildren(List.of());
        return symbol;
    }

    /** Returns a demand on one line as it was typed; an item with its number and title. */
    private static String label(Demand demand) {
        if (demand instanceof Item item) {
            return item.getNumber() + "  " + item.getTitle();
        }
        ICompositeNode node = NodeModelUtils.getNode(demand);
        String text = node == null ? "" : NodeModelUtils.getTokenText(node).strip().replaceAll("\\s++", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
