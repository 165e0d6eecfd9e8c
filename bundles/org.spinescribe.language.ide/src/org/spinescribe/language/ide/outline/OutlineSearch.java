/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;

/** Searches the outlines of reports for entries with all typed words. */
public final class OutlineSearch {

    private final List<String> words;
    private final List<WorkspaceSymbol> found = new ArrayList<>();

    /** @param typed words or beginnings of words, in any order */
    public OutlineSearch(String typed) {
        words = Stream.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+")).toList();
    }

    /** Searches another report. */
    public void add(Report report, String address) {
        add(ReportOutline.of(report, new TextLines(TextLines.textOf(report))), "", address);
    }

    private void add(List<DocumentSymbol> symbols, String container, String address) {
        for (DocumentSymbol symbol : symbols) {
            String name = symbol.getName().toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(name::contains)) {
                found.add(new WorkspaceSymbol(symbol.getName(), symbol.getKind(),
                        Either.forLeft(new Location(address, symbol.getSelectionRange())), container));
            }
            add(symbol.getChildren(), symbol.getName(), address);
        }
    }

    /** Returns the matches. */
    public List<WorkspaceSymbol> found() {
        return List.copyOf(found);
    }
}
