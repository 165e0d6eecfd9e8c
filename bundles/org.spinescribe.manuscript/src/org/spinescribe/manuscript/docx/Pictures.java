/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.figure.PanelGrid.Placed;
import org.spinescribe.manuscript.figure.VectorImage;
import org.spinescribe.manuscript.output.Xml;

/** Puts the pictures of the figures into the document. */
final class Pictures {

    private static final int UNITS_PER_MILLIMETRE = 36000;

    private final DocxPackage parts;
    private int count;

    Pictures(DocxPackage parts) {
        this.parts = parts;
    }

    /** Writes a run with a picture. */
    void write(Xml xml, Relationships relationships, Placed placed, String name) {
        count++;
        String number = String.valueOf(count);
        String relationship = relationships.toPart("image", store(placed));
        String width = String.valueOf(Math.round(placed.width() * UNITS_PER_MILLIMETRE));
        String height = String.valueOf(Math.round(placed.height() * UNITS_PER_MILLIMETRE));
        xml.start("w:r").start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        xml.empty("wp:docPr", "id", number, "name", name, "descr", placed.panel().alternativeText());
        xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").end();
        xml.start("a:graphic").start("a:graphicData", "uri", Namespaces.PIC).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", number, "name", placed.panel().image().name());
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end().end().end().end();
    }

    /** Adds the file and returns its path relative to the main part. */
    private String store(Placed placed) {
        Image image = placed.panel().image();
        boolean jpeg = image.mediaType().equals("image/jpeg");
        String path = "media/image" + count + (jpeg ? ".jpeg" : ".png");
        try {
            parts.addImage("word/" + path, image.mediaType().equals("image/svg+xml")
                    ? VectorImage.png(image, placed.width()) : image.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}
