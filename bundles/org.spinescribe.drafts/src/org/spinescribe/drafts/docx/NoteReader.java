/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** The foot- and endnotes of a Word file. */
final class NoteReader {

    private final WordContext context;
    private final Map<String, WordPart> parts = new HashMap<>();
    private final Map<String, Element> notes = new HashMap<>();
    private int depth;

    NoteReader(WordContext context, String mainPart) throws UnreadableDraft {
        this.context = context;
        read("footnote", context.part(mainPart, "/footnotes", "footnotes.xml"));
        read("endnote", context.part(mainPart, "/endnotes", "endnotes.xml"));
    }

    private void read(String kind, String name) throws UnreadableDraft {
        Optional<WordPart> part = WordPart.read(context.file, name);
        if (part.isPresent()) {
            parts.put(kind, part.get());
            Elements.of(part.get().root, kind).forEach(note ->
                    notes.put(kind + Elements.attribute(note, "id"), note));
        }
    }

    /** The note that a mark in the text leads to. */
    DraftInline note(Element mark, Place place) {
        String kind = Elements.name(mark).replace("Reference", "");
        Element note = notes.get(kind + Elements.attribute(mark, "id"));
        if (note == null || depth > 0) {
            context.remark("note-missing", place);
            return DraftInline.Words.made("");
        }
        depth++;
        ParagraphReader reader = new ParagraphReader(context, parts.get(kind), this);
        List<List<DraftInline>> paragraphs = new ArrayList<>();
        for (Element paragraph : Elements.all(note, "p")) {
            List<DraftInline> text = Spaces.trimmed(reader.read(paragraph).text());
            if (!DraftInline.plain(text).isBlank()) {
                paragraphs.add(text);
            }
        }
        depth--;
        return new DraftInline.Note(paragraphs);
    }
}
