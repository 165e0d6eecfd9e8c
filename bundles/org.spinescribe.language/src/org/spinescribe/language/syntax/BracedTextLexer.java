/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.RecognitionException;
import org.spinescribe.language.parser.antlr.internal.InternalCaseReportLexer;

/**
 * Reads text in braces, even where the closing brace is missing.
 * <p>After a missing brace, the generated rule would take the rest of the file as text. Here the text ends before the
 * next line on which a block starts, so that only its own block is lost.
 */
public class BracedTextLexer extends InternalCaseReportLexer {

    /** Position behind the closing brace by position of the opening one; filled by a scan that met no end. */
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int scannedFrom = Integer.MAX_VALUE;

    @Override
    public void setCharStream(CharStream input) {
        super.setCharStream(input);
        ends.clear();
        scannedFrom = Integer.MAX_VALUE;
    }

    @Override
    public void mTokens() throws RecognitionException {
        if (input.LA(1) == '{') {
            state.type = RULE_BRACED;
            state.channel = DEFAULT_TOKEN_CHANNEL;
            consumeTo(endOfText(input.index()));
        } else {
            super.mTokens();
        }
    }

    private void consumeTo(int end) {
        while (input.index() < end) {
            input.consume();
        }
    }

    private int endOfText(int start) {
        if (start < scannedFrom) {
            int end = scan(start);
            if (end >= 0) {
                return end;
            }
            scannedFrom = start;
        }
        Integer known = ends.get(start);
        return known != null ? known : new BlockStarts(input).next(start);
    }

    /** The position behind the brace that closes the one at {@code start}; -1 when none does: then it fills the map. */
    private int scan(int start) {
        Map<Integer, Integer> inner = new HashMap<>();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        int size = input.size();
        for (int position = start; position < size; position++) {
            switch (charAt(position)) {
                case '\\' -> position++;
                case '{' -> open.push(position);
                case '}' -> {
                    int opened = open.pop();
                    if (open.isEmpty()) {
                        return position + 1;
                    }
                    inner.put(opened, position + 1);
                }
                default -> { }
            }
        }
        ends.putAll(inner);
        return -1;
    }

    private int charAt(int position) {
        return input.LA(position - input.index() + 1);
    }
}
