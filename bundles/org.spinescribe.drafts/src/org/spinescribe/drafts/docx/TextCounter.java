/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.UnreadableDraft;
import org.w3c.dom.Element;

/** Counts the characters of a part's paragraphs, element by element, in the same way as the reader. */
public final class TextCounter {

    private final List<Paragraph> paragraphs;

    /**
     * A paragraph with its texts in their order.
     *
     * @param number as in {@link org.spinescribe.drafts.Place#paragraph()}
     */
    public record Paragraph(int number, Element element, List<CountedText> texts) {
    }

    private TextCounter(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /**
     * Counts a part, with tracked changes accepted.
     *
     * @throws UnreadableDraft when a related part is broken
     */
    public static TextCounter of(WordFile file, String main, WordPart part) throws UnreadableDraft {
        WordContext context = new WordContext(file, Changes.ACCEPT, main);
        ParagraphReader reader = new ParagraphReader(context, part, null);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Element paragraph : part.paragraphs()) {
            reader.read(paragraph);
            List<CountedText> texts = new ArrayList<>();
            reader.texts().forEach(texts::add);
            paragraphs.add(new Paragraph(part.place(paragraph).paragraph(), paragraph, texts));
        }
        return new TextCounter(paragraphs);
    }

    /** The paragraphs in the order of the file. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }
}
