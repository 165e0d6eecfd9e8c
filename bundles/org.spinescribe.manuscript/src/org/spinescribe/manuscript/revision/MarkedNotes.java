/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** The footnotes of both versions in one part. A note keeps the number of the new version; deleted ones follow. */
final class MarkedNotes {

    private static final String PATH = "word/footnotes.xml";

    private final Map<String, String> oldKeys = new HashMap<>();
    private final Map<String, String> newKeys = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    private MarkedNotes() {
    }

    /** Writes the footnotes of both versions into the new one. */
    static MarkedNotes write(WordParts before, WordParts after, ChangeMarks marks) throws IOException {
        MarkedNotes notes = new MarkedNotes();
        if (before.has(PATH) && after.has(PATH)) {
            notes.mark(PartVersion.of(before, PATH), PartVersion.of(after, PATH), marks);
        }
        return notes;
    }

    private void mark(PartVersion old, PartVersion now, ChangeMarks marks) throws IOException {
        Adoption adoption = new Adoption(old, now, Map.of());
        MarkedBlocks blocks = new MarkedBlocks(old, now, adoption, marks);
        List<Element> before = notes(old);
        List<Element> after = notes(now);
        int next = after.size() + 1;
        List<Element> deleted = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.similar(
                before.stream().map(each -> text(old, each)).toList(),
                after.stream().map(each -> text(now, each)).toList(),
                (i, j) -> SequenceAlignment.similarity(old.words(before.get(i)), now.words(after.get(j))))) {
            String key = "note " + step.old() + " " + step.now();
            if (step.side() != Side.OLD) {
                newKeys.put(number(after.get(step.now())), key);
            }
            if (step.side() != Side.NEW) {
                oldKeys.put(number(before.get(step.old())), key);
            }
            if (step.side() == Side.BOTH) {
                numbers.put(number(before.get(step.old())), number(after.get(step.now())));
                blocks.mark(WordXml.children(before.get(step.old())), WordXml.children(after.get(step.now())),
                        after.get(step.now()), null);
            } else if (step.side() == Side.OLD) {
                numbers.put(number(before.get(step.old())), String.valueOf(next));
                Element note = adoption.adopt(before.get(step.old()));
                WordXml.set(note, "id", String.valueOf(next));
                deleted.add(note);
                next++;
            }
        }
        deleted.forEach(now.xml().getDocumentElement()::appendChild);
        now.parts().put(PATH, WordXml.bytes(now.xml()));
        now.relations().write(now.parts(), PATH);
    }

    /** The text that identifies a note in both versions, whatever its number. */
    private static String text(PartVersion version, Element note) {
        StringBuilder text = new StringBuilder();
        WordXml.children(note).forEach(each -> text.append(version.key(each)));
        return text.toString();
    }

    /** The notes without the separator lines above them. */
    private static List<Element> notes(PartVersion version) {
        return WordXml.children(version.xml().getDocumentElement()).stream()
                .filter(each -> WordXml.value(each, "type").isEmpty()).toList();
    }

    private static String number(Element note) {
        return WordXml.value(note, "id");
    }

    /** The keys for the note numbers of the old version: a note of both versions has one key. */
    Map<String, String> oldKeys() {
        return oldKeys;
    }

    /** The keys for the note numbers of the new version. */
    Map<String, String> newKeys() {
        return newKeys;
    }

    /** The number of each old note in the document of both versions. */
    Map<String, String> numbers() {
        return numbers;
    }
}
