/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.CountedText;
import org.spinescribe.drafts.docx.TextCounter;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.docx.WordPart;
import org.w3c.dom.Element;

/** Marks the words that a comment is about; runs are split where the words begin and end within them. */
final class CommentAnchors {

    private final Map<Integer, Element> paragraphs = new HashMap<>();
    private final Map<Integer, List<CountedText>> texts = new HashMap<>();

    CommentAnchors(WordFile file, String main, WordPart part) throws UnreadableDraft {
        TextCounter counter = TextCounter.of(file, main, part);
        counter.paragraphs().forEach(paragraph -> {
            paragraphs.put(paragraph.number(), paragraph.element());
            texts.put(paragraph.number(), new ArrayList<>(paragraph.texts()));
        });
    }

    /** Whether a paragraph has words. */
    boolean has(int paragraph) {
        return !texts.getOrDefault(paragraph, List.of()).isEmpty();
    }

    /** The first paragraph with words. */
    int first() {
        return texts.keySet().stream().filter(this::has).min(Comparator.naturalOrder()).orElse(-1);
    }

    /**
     * Marks words.
     *
     * @param length 0 for the whole paragraph
     */
    void mark(int paragraph, int offset, int length, String comment) {
        List<CountedText> pieces = texts.getOrDefault(paragraph, List.of());
        if (pieces.isEmpty()) {
            return;
        }
        CountedText last = pieces.getLast();
        int from = length == 0 ? pieces.getFirst().offset() : offset;
        int to = length == 0 ? last.offset() + last.length() : offset + length;
        split(pieces, from);
        split(pieces, to);
        Element begin = pieces.stream().filter(piece -> piece.offset() + piece.length() > from).findFirst().orElse(last)
                .run();
        Element end = begin;
        for (CountedText piece : pieces) {
            if (piece.offset() < to && piece.offset() + piece.length() > from) {
                end = piece.run();
            }
        }
        insert(begin, "commentRangeStart", comment, false);
        Element reference = run(end, comment);
        Element close = insert(end, "commentRangeEnd", comment, true);
        close.getParentNode().insertBefore(reference, close.getNextSibling());
    }

    private static void split(List<CountedText> pieces, int at) {
        for (int i = 0; i < pieces.size(); i++) {
            CountedText piece = pieces.get(i);
            if (piece.offset() < at && at < piece.offset() + piece.length()) {
                List<CountedText> halves = piece.split(at);
                pieces.remove(i);
                pieces.addAll(i, halves);
                rebase(pieces, i + 2, piece.run(), halves.getLast().run());
                return;
            }
            boolean inside = i > 0 && piece.offset() == at && pieces.get(i - 1).run() == piece.run();
            if (inside) {
                Element second = piece.ownRun();
                rebase(pieces, i, piece.run(), second);
                return;
            }
        }
    }

    /** Assigns the texts behind the split to the second run. */
    private static void rebase(List<CountedText> pieces, int from, Element before, Element now) {
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).run() == before) {
                pieces.set(i, pieces.get(i).in(now));
            }
        }
    }

    private static Element insert(Element run, String name, String comment, boolean behind) {
        Element mark = element(run, name);
        mark.setAttributeNS(run.getNamespaceURI(), run.getPrefix() + ":id", comment);
        run.getParentNode().insertBefore(mark, behind ? run.getNextSibling() : run);
        return mark;
    }

    private static Element run(Element beside, String comment) {
        Element run = element(beside, "r");
        Element reference = element(beside, "commentReference");
        reference.setAttributeNS(beside.getNamespaceURI(), beside.getPrefix() + ":id", comment);
        run.appendChild(reference);
        return run;
    }

    private static Element element(Element beside, String name) {
        return beside.getOwnerDocument().createElementNS(beside.getNamespaceURI(), beside.getPrefix() + ":" + name);
    }
}
