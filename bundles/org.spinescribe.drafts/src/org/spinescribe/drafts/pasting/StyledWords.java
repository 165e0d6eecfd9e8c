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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.DraftInline.Style;
import org.spinescribe.drafts.Place;

/** The words of a paragraph of HTML, with their styles. White space is collapsed as in HTML. */
final class StyledWords {

    private record Element(String name, Set<Style> styles) {
    }

    private final Deque<Element> open = new ArrayDeque<>();
    private final List<DraftInline> words = new ArrayList<>();
    private boolean spaceBefore = true;
    private boolean breaks;

    void begin(HtmlToken.Start start) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        styles.addAll(styles());
        switch (start.name()) {
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> styles.add(Style.STRONG);
            case "i", "em", "cite", "dfn" -> styles.add(Style.EMPHASIS);
            case "sup" -> styles.add(Style.SUPERSCRIPT);
            case "sub" -> styles.add(Style.SUBSCRIPT);
            default -> { }
        }
        set(styles, Style.STRONG, start.style("font-weight"), "bold|bolder|[6-9]00", "normal|lighter|[1-5]00");
        set(styles, Style.EMPHASIS, start.style("font-style"), "italic|oblique.*", "normal");
        set(styles, Style.SUPERSCRIPT, start.style("vertical-align"), "super", "baseline");
        set(styles, Style.SUBSCRIPT, start.style("vertical-align"), "sub", "baseline");
        open.push(new Element(start.name(), styles));
    }

    private static void set(Set<Style> styles, Style style, String value, String on, String off) {
        if (value.matches(on)) {
            styles.add(style);
        } else if (value.matches(off)) {
            styles.remove(style);
        }
    }

    /** Ends the innermost element of a name, and the open elements in it; does nothing where none is open. */
    void end(String name) {
        if (open.stream().anyMatch(element -> element.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                // an element in it
            }
        }
    }

    private Set<Style> styles() {
        return open.isEmpty() ? Set.of() : open.peek().styles();
    }

    void add(String text) {
        StringBuilder kept = new StringBuilder();
        for (char sign : text.replace("\u2028", "\u000b").toCharArray()) {
            if (sign == '\u000b') {
                append(kept);
                lineBreak();
            } else if (sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t') {
                kept.append(spaceBefore ? "" : " ");
                spaceBefore = true;
            } else {
                endBreak(kept);
                kept.append(sign);
                spaceBefore = false;
            }
        }
        append(kept);
    }

    /** Writes a pending break between paragraphs, as words follow. */
    private void endBreak(StringBuilder kept) {
        if (breaks) {
            breaks = false;
            kept.insert(0, '\n');
        }
    }

    private void append(StringBuilder kept) {
        if (!kept.isEmpty()) {
            words.add(new DraftInline.Words(kept.toString(), styles(), Place.NONE, 0));
            kept.setLength(0);
        }
    }

    /** Adds a citation at this place. */
    void cite(DraftInline.Cited citation) {
        StringBuilder before = new StringBuilder();
        endBreak(before);
        append(before);
        words.add(citation);
        spaceBefore = false;
    }

    /** Adds a line break of the author. */
    void lineBreak() {
        if (!words.isEmpty()) {
            words.add(DraftInline.Words.made("\n"));
        }
        spaceBefore = true;
    }

    /** Ends a paragraph within a cell. */
    void paragraphBreak() {
        breaks = !words.isEmpty();
        spaceBefore = true;
    }

    /** Returns the words, without space at either end, and clears them. */
    List<DraftInline> take() {
        List<DraftInline> taken = new ArrayList<>(words);
        words.clear();
        spaceBefore = true;
        breaks = false;
        while (!taken.isEmpty() && taken.getLast() instanceof DraftInline.Words last && last.text().isBlank()) {
            taken.removeLast();
        }
        if (!taken.isEmpty() && taken.getLast() instanceof DraftInline.Words last) {
            taken.set(taken.size() - 1, last.part(0, last.text().stripTrailing().length()));
        }
        return taken;
    }
}
