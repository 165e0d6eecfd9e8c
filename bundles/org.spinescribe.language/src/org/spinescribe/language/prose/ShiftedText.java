/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.Set;

import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code ^raised^} and {@code ~lowered~}; there must be no space within, so that "~5 cm" stays text.
 *
 * <p>Not a delimiter as emphasis is: those may not stand between a letter and a sign, as in Na^+^ and 10^−3^.
 */
final class ShiftedText implements InlineContentParserFactory, InlineContentParser {

    private final char delimiter;

    ShiftedText(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of(delimiter);
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (scanner.peek() == '[') {
            return ParsedInline.none(); // a footnote
        }
        Position start = scanner.position();
        while (scanner.peek() != delimiter) {
            if (scanner.peek() == Scanner.END || Character.isWhitespace(scanner.peek())) {
                return ParsedInline.none();
            }
            scanner.next();
        }
        SourceLines content = scanner.getSource(start, scanner.position());
        scanner.next();
        return content.getContent().isEmpty() ? ParsedInline.none()
                : ParsedInline.of(shifted(content), scanner.position());
    }

    private Shifted shifted(SourceLines content) {
        Text text = new Text(content.getContent());
        text.setSourceSpans(content.getSourceSpans());
        Shifted shifted = new Shifted(delimiter == '^');
        shifted.appendChild(text);
        return shifted;
    }
}
