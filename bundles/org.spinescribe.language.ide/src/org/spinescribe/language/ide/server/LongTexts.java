/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;

import com.google.inject.Singleton;

/**
 * Open documents that are far longer than any report. To parse one takes up to a minute, in which the server would
 * answer nobody; so they are kept apart until they are shorter, and their author is told.
 */
@Singleton
final class LongTexts {

    private static final int MOST_CHARACTERS = 1_000_000;

    private final Map<URI, Document> kept = new ConcurrentHashMap<>();

    static boolean isTooLong(String text) {
        return text.length() > MOST_CHARACTERS;
    }

    boolean contains(URI file) {
        return kept.containsKey(file);
    }

    void put(URI file, String text) {
        kept.put(file, new Document(1, text, false));
    }

    /** The text of a document after some changes. */
    String change(URI file, List<TextDocumentContentChangeEvent> changes) {
        return kept.computeIfPresent(file, (same, document) -> document.applyTextDocumentChanges(changes))
                .getContents();
    }

    /** The document is closed, or short enough; false when it was none of these. */
    boolean remove(URI file) {
        return kept.remove(file) != null;
    }

    /** What the author is told in place of findings. */
    static Diagnostic diagnostic(String text) {
        Diagnostic diagnostic = new Diagnostic(new Range(new Position(0, 0), new Position(0, 1)), message(text),
                DiagnosticSeverity.Warning, DiagnosticFindings.SOURCE);
        diagnostic.setCode(FileIssue.NOT_CHECKED);
        return diagnostic;
    }

    /** Says how long a text is, and what to do. */
    static String message(String text) {
        return ServerTexts.of("too-long", String.format(Locale.ROOT, "%.1f", text.length() / 1e6),
                String.valueOf(MOST_CHARACTERS / 1_000_000));
    }
}
