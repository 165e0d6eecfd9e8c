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
 * Open documents that are far longer than any report. To parse one takes up to a minute, during which the server would
 * answer no request. So they are set apart until they are shorter, and the author gets a message.
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

    /** Returns the text of a document after changes. */
    String change(URI file, List<TextDocumentContentChangeEvent> changes) {
        return kept.computeIfPresent(file, (same, document) -> document.applyTextDocumentChanges(changes))
                .getContents();
    }

    /** Removes a document that is closed or short enough; false when it was not set apart. */
    boolean remove(URI file) {
        return kept.remove(file) != null;
    }

    /** Returns the diagnostic for the author in place of findings. */
    static Diagnostic diagnostic(String text) {
        Diagnostic diagnostic = new Diagnostic(new Range(new Position(0, 0), new Position(0, 1)), message(text),
                DiagnosticSeverity.Warning, DiagnosticFindings.SOURCE);
        diagnostic.setCode(FileIssue.NOT_CHECKED);
        return diagnostic;
    }

    /** Returns a message with the length of a text and the limit. */
    static String message(String text) {
        return ServerTexts.of("too-long", String.format(Locale.ROOT, "%.1f", text.length() / 1e6),
                String.valueOf(MOST_CHARACTERS / 1_000_000));
    }
}
