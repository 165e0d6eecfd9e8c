/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.docx.CitationFields;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * Finds fields among the tokens of HTML, and marks the text of reference managers: a citation, or the list of
 * references. A field without beginning or end, or an unreadable one, becomes its shown text.
 */
final class FieldTokens {

    private static final String CONTROL = "w:sdt";

    private final CitationFields fields = CitationFields.withoutFile();
    private final List<HtmlToken> tokens = new ArrayList<>();
    private final Deque<PastedField> open = new ArrayDeque<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private int unread;

    /** A content control, in which newer versions of Mendeley store citations. */
    private record Control(String tag, int from) {
    }

    FieldTokens(List<HtmlToken> html) {
        html.forEach(this::take);
        open.forEach(field -> unread += CitationFields.isCitation(field.instruction()) ? 1 : 0);
    }

    /** The tokens, with marks instead of the pieces of fields. */
    List<HtmlToken> tokens() {
        return List.copyOf(tokens);
    }

    /** All works found, including those of incompletely read citations. */
    List<BibliographyEntry> works() {
        return fields.works().works();
    }

    /** The number of unreadable citations. */
    int unread() {
        return unread;
    }

    private void take(HtmlToken token) {
        if (!(token instanceof FieldPiece piece)) {
            control(token);
        } else if (piece.kind() == FieldPiece.Kind.BEGIN) {
            open.push(new PastedField());
        } else if (!open.isEmpty()) {
            switch (piece.kind()) {
                case INSTRUCTION -> open.peek().instruction(piece.text());
                case DATA -> open.peek().data(piece.text());
                case SEPARATOR -> open.peek().show(tokens.size());
                default -> end(open.pop());
            }
        }
    }

    private void control(HtmlToken token) {
        tokens.add(token);
        if (token instanceof HtmlToken.Start start && start.name().equals(CONTROL)) {
            controls.push(new Control(start.attribute("sdttag"), tokens.size()));
        } else if (token instanceof HtmlToken.End end && end.name().equals(CONTROL) && !controls.isEmpty()) {
            end(controls.pop());
        }
    }

    private void end(Control control) {
        if (control.tag().startsWith("MENDELEY_BIBLIOGRAPHY")) {
            mark(control.from(), Optional.empty());
        } else if (control.tag().startsWith("MENDELEY_CITATION")) {
            citation(control.from(), printed -> fields.readTag(control.tag(), printed, (kind, words) -> { }));
        }
    }

    private void end(PastedField field) {
        if (!open.isEmpty() && !open.peek().isShowing()) {
            open.peek().data(field.data());
        } else if (field.isShowing() && CitationFields.isReferenceList(field.instruction())) {
            mark(field.shownFrom(), Optional.empty());
        } else if (CitationFields.isCitation(field.instruction())) {
            citation(field.isShowing() ? field.shownFrom() : tokens.size(), printed ->
                    fields.read(field.instruction(), field.data(), printed, (kind, words) -> { }));
        }
    }

    /** Marks a citation; one that crosses the end of a paragraph or shows nothing becomes its shown text. */
    private void citation(int from, Function<List<DraftInline>, Optional<DraftInline>> reading) {
        List<HtmlToken> shown = tokens.subList(from, tokens.size());
        String words = words(shown);
        Optional<DraftInline.Cited> cited = words.isBlank() || shown.stream().anyMatch(PastedHtml::isBreak)
                ? Optional.empty() : reading.apply(List.of(DraftInline.Words.made(words)))
                .filter(DraftInline.Cited.class::isInstance).map(DraftInline.Cited.class::cast);
        if (cited.isPresent()) {
            mark(from, cited);
        } else {
            unread++;
        }
    }

    private void mark(int from, Optional<DraftInline.Cited> cited) {
        tokens.add(from, new HtmlToken.Replaced(cited));
        tokens.add(new HtmlToken.ReplacedEnd());
    }

    private static String words(List<HtmlToken> shown) {
        StringBuilder words = new StringBuilder();
        shown.forEach(token -> words.append(token instanceof HtmlToken.Text text ? text.text() : ""));
        return words.toString();
    }
}
