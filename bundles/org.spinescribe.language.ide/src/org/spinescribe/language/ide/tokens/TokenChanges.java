/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tokens;

import java.util.List;

import org.eclipse.lsp4j.SemanticTokensEdit;

/** Computes the delta between the tokens sent before and the present ones. */
public final class TokenChanges {

    private TokenChanges() {
    }

    /** Returns the one edit that turns the old numbers into the new ones; none when they are equal. */
    public static List<SemanticTokensEdit> between(List<Integer> before, List<Integer> now) {
        int most = Math.min(before.size(), now.size());
        int same = 0;
        while (same < most && before.get(same).equals(now.get(same))) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < most - same
                && before.get(before.size() - 1 - sameEnd).equals(now.get(now.size() - 1 - sameEnd))) {
            sameEnd++;
        }
        if (same == before.size() && same == now.size()) {
            return List.of();
        }
        return List.of(new SemanticTokensEdit(same, before.size() - same - sameEnd,
                List.copyOf(now.subList(same, now.size() - sameEnd))));
    }
}
