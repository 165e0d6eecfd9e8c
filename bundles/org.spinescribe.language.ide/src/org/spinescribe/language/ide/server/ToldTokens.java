/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.language.ide.tokens.TokenChanges;

/** The semantic tokens sent last for each open document, to send deltas next time. */
final class ToldTokens {

    private final Map<URI, SemanticTokens> told = new ConcurrentHashMap<>();
    private final AtomicLong tellings = new AtomicLong();

    /** Returns all tokens of a document. */
    SemanticTokens all(URI document, List<Integer> numbers) {
        SemanticTokens tokens = new SemanticTokens(String.valueOf(tellings.incrementAndGet()), numbers);
        told.put(document, tokens);
        return tokens;
    }

    /**
     * Returns the delta of the tokens.
     *
     * @param known the result identifier that the client has; if it is not the last one, all tokens are returned
     */
    Either<SemanticTokens, SemanticTokensDelta> changes(URI document, List<Integer> numbers, String known) {
        SemanticTokens before = told.get(document);
        SemanticTokens now = all(document, numbers);
        return before != null && before.getResultId().equals(known)
                ? Either.forRight(new SemanticTokensDelta(TokenChanges.between(before.getData(), now.getData()),
                        now.getResultId()))
                : Either.forLeft(now);
    }

    /** Forgets a closed document. */
    void forget(URI document) {
        told.remove(document);
    }
}
