/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.manuscript.revision.Relations.Relation;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Takes elements of the old version into the new one, with the pictures, links, lists and notes that they refer to. */
final class Adoption {

    private static final String NUMBERING = "word/numbering.xml";

    /** Numbers of pictures need only differ from all others: the writer counts from 1. */
    private static final int OLD_PICTURES = 10_000;

    private final PartVersion old;
    private final PartVersion now;
    private final Map<String, String> notes;
    private final Map<String, String> lists = new HashMap<>();
    private int pictures = OLD_PICTURES;

    /**
     * Takes elements from one part into the same part of the new version.
     *
     * @param notes the numbers that old footnotes have in the new version
     */
    Adoption(PartVersion old, PartVersion now, Map<String, String> notes) {
        this.old = old;
        this.now = now;
        this.notes = notes;
    }

    /** A copy of an old element that belongs to the new document. */
    Element adopt(Element element) {
        Element copy = (Element) now.xml().importNode(element, true);
        renumber(copy);
        return copy;
    }

    /** Gives a list of both versions one number, so that its deleted items are counted with the others. */
    void same(Element before, Element after) {
        List<Element> oldNumbers = WordXml.all(before, "numId");
        List<Element> newNumbers = WordXml.all(after, "numId");
        if (oldNumbers.size() == 1 && newNumbers.size() == 1) {
            String number = WordXml.value(newNumbers.getFirst(), "val");
            if (now.list(number).equals(old.list(WordXml.value(oldNumbers.getFirst(), "val")))) {
                lists.putIfAbsent(WordXml.value(oldNumbers.getFirst(), "val"), number);
            }
        }
    }

    private void renumber(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (WordXml.R.equals(attribute.getNamespaceURI())) {
                old.relations().get(attribute.getValue()).ifPresent(relation ->
                        attribute.setValue(now.relations().idOf(relation.isImage() ? picture(relation) : relation)));
            }
        }
        if ("docPr".equals(element.getLocalName())) {
            pictures++;
            element.setAttribute("id", String.valueOf(pictures));
        } else if (WordXml.is(element, "footnoteReference")) {
            WordXml.set(element, "id", notes.get(WordXml.value(element, "id")));
        } else if (WordXml.is(element, "numId")) {
            WordXml.set(element, "val", lists.computeIfAbsent(WordXml.value(element, "val"), this::list));
        }
        WordXml.children(element).forEach(this::renumber);
    }

    /** The old picture in the new document: the same one when the content is the same. */
    private Relation picture(Relation relation) {
        byte[] picture = old.parts().get("word/" + relation.target());
        if (Arrays.equals(picture, now.parts().get("word/" + relation.target()))) {
            return relation;
        }
        String target = relation.target().replaceFirst("([^/]*)$", "old-$1");
        now.parts().put("word/" + target, picture);
        ContentTypes.addImage(now.parts(), target.substring(target.lastIndexOf('.') + 1));
        return new Relation(relation.type(), target, relation.mode());
    }

    /** The number of an old list in the new document; bullets share the first one. */
    private String list(String number) {
        try {
            Document numbering = WordXml.parse(now.parts().get(NUMBERING));
            Element known = WordXml.all(numbering.getDocumentElement(), "num").getFirst();
            if (now.list(WordXml.value(known, "numId")).equals(old.list(number))) {
                return WordXml.value(known, "numId");
            }
            Element list = WordXml.all(WordXml.parse(old.parts().get(NUMBERING)).getDocumentElement(), "num").stream()
                    .filter(each -> WordXml.value(each, "numId").equals(number)).findFirst().orElseThrow();
            Element added = (Element) numbering.importNode(list, true);
            String own = String.valueOf(WordXml.all(numbering.getDocumentElement(), "num").size() + 1);
            WordXml.set(added, "numId", own);
            numbering.getDocumentElement().appendChild(added);
            now.parts().put(NUMBERING, WordXml.bytes(numbering));
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
