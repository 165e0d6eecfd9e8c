/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the drawings of a paragraph: pictures, and the text boxes anchored in it. */
final class DrawingReader {

    private final WordContext context;
    private final WordPart part;
    private final List<DraftBlock.Picture> pictures = new ArrayList<>();
    private final List<Element> boxes = new ArrayList<>();

    DrawingReader(WordContext context, WordPart part) {
        this.context = context;
        this.part = part;
    }

    List<DraftBlock.Picture> pictures() {
        return pictures;
    }

    List<Element> boxes() {
        return boxes;
    }

    /** Reads a drawing; a remark reports the parts that a report cannot have. */
    void read(Element drawing, Place place) {
        String alternative = Elements.all(drawing, "docPr").stream().map(each -> Elements.attribute(each, "descr"))
                .filter(text -> !text.isBlank()).findFirst().orElse("");
        for (Element blip : Elements.all(drawing, "blip")) {
            picture(Elements.attribute(blip, "embed"), Elements.attribute(blip, "link"), alternative, place);
        }
        for (Element image : Elements.all(drawing, "imagedata")) {
            picture(Elements.attribute(image, "id"), "", alternative, place);
        }
        if (!Elements.all(drawing, "chart").isEmpty() || !Elements.all(drawing, "relIds").isEmpty()) {
            context.remark("chart", place, alternative);
        }
        Elements.all(drawing, "OLEObject").forEach(object ->
                context.remark("object", place, Elements.attribute(object, "ProgID")));
        Elements.all(drawing, "txbxContent").stream().filter(DrawingReader::isOutermost).forEach(boxes::add);
    }

    private static boolean isOutermost(Element box) {
        for (Node at = box.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
            if (Elements.name(element).equals("Fallback") || Elements.name(element).equals("txbxContent")) {
                return false;
            }
            if (Elements.name(element).equals("drawing") || Elements.name(element).equals("pict")) {
                return true;
            }
        }
        return true;
    }

    private void picture(String embedded, String linked, String alternative, Place place) {
        Optional<Relationship> target = part.relationship(embedded.isEmpty() ? linked : embedded);
        if (target.isEmpty() || target.get().external() || !context.file.has(target.get().target())) {
            context.remark("picture-elsewhere", place, target.map(Relationship::target).orElse(""));
            return;
        }
        String source = target.get().target();
        pictures.add(new DraftBlock.Picture(context.pictureFile(source), source, alternative));
    }
}
