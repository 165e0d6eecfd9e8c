/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.fixes;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.syntax.BracedTextLexer;

/**
 * Finds the places for comments that suppress findings. If the line of a finding ends outside all multi-line texts, the
 * comment goes behind the line. Otherwise it goes on a line of its own, above the line on which the text begins.
 */
final class AllowingComments {

    private final TextLines lines;
    /** The tokens except whitespace, such as texts in braces, by offset; read on first use. */
    private NavigableMap<Integer, CommonToken> tokens;

    AllowingComments(TextLines lines) {
        this.lines = lines;
    }

    /** Returns the edit that inserts the comment; empty when the finding is beyond the changed text. */
    Optional<TextEdit> of(Finding finding) {
        if (finding.offset() > lines.text().length()) {
            return Optional.empty();
        }
        String comment = "// allow " + finding.rule() + " \"\"";
        int line = lines.line(finding.offset());
        int end = lines.end(line);
        if (finding.length() > 0 && tokenAround(end).isEmpty()
                && !lines.text().substring(lines.start(line), end).contains("//")) {
            return Optional.of(new TextEdit(lines.range(end, 0), " " + comment));
        }
        int start = line;
        for (Optional<CommonToken> token = tokenAround(lines.start(start)); token.isPresent();
                token = tokenAround(lines.start(start))) {
            start = lines.line(token.get().getStartIndex());
        }
        return Optional.of(new TextEdit(lines.range(lines.start(start), 0), indent(start) + comment + "\n"));
    }

    private String indent(int line) {
        String text = lines.text().substring(lines.start(line), lines.end(line));
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** Returns the token that begins before an offset and ends behind it. */
    private Optional<CommonToken> tokenAround(int offset) {
        if (tokens == null) {
            tokens = read(lines.text());
        }
        return Optional.ofNullable(tokens.lowerEntry(offset)).map(Map.Entry::getValue)
                .filter(token -> token.getStopIndex() >= offset);
    }

    private static NavigableMap<Integer, CommonToken> read(String text) {
        BracedTextLexer lexer = new BracedTextLexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        NavigableMap<Integer, CommonToken> tokens = new TreeMap<>();
        for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF;
                token = (CommonToken) lexer.nextToken()) {
            if (!token.getText().isBlank()) {
                tokens.put(token.getStartIndex(), token);
            }
        }
        return tokens;
    }
}
