/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.fixes;

import java.util.Optional;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.syntax.BracedTextLexer;

/**
 * Where a comment can stand that allows a finding. A finding on a line that ends outside of all texts gets it behind
 * the line; one within a text of several lines gets it on a line of its own, above the line on which the text begins.
 */
final class AllowingComment {

    private AllowingComment() {
    }

    /** The edit that writes the comment; empty where the text has changed so that the finding is nowhere. */
    static Optional<TextEdit> of(TextLines lines, Finding finding) {
        if (finding.offset() > lines.text().length()) {
            return Optional.empty();
        }
        String comment = "// allow " + finding.rule() + " \"\"";
        int line = lines.line(finding.offset());
        int end = lines.end(line);
        if (finding.length() > 0 && tokenAround(lines.text(), end).isEmpty()
                && !lines.text().substring(lines.start(line), end).contains("//")) {
            return Optional.of(new TextEdit(lines.range(end, 0), " " + comment));
        }
        int start = line;
        for (Optional<CommonToken> token = tokenAround(lines.text(), lines.start(start)); token.isPresent();
                token = tokenAround(lines.text(), lines.start(start))) {
            start = lines.line(token.get().getStartIndex());
        }
        return Optional.of(new TextEdit(lines.range(lines.start(start), 0),
                indent(lines, start) + comment + "\n"));
    }

    private static String indent(TextLines lines, int line) {
        String text = lines.text().substring(lines.start(line), lines.end(line));
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** The token, such as a text in braces or quotes, that begins before an offset and ends behind it. */
    private static Optional<CommonToken> tokenAround(String text, int offset) {
        BracedTextLexer lexer = new BracedTextLexer();
        lexer.setCharStream(new ANTLRStringStream(text));
        for (CommonToken token = (CommonToken) lexer.nextToken(); token.getType() != Token.EOF
                && token.getStartIndex() < offset; token = (CommonToken) lexer.nextToken()) {
            if (token.getStopIndex() >= offset && !token.getText().isBlank()) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
