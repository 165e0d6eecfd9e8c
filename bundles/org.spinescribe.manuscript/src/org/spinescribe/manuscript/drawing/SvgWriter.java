/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.spinescribe.manuscript.Image;

/** Writes a drawing. Lengths are CSS pixels, 96 to the inch; the origin is at the upper left. */
final class SvgWriter {

    static final String INK = "#222222";
    static final String GREY = "#9A9A9A";
    static final String LIGHT = "#D9D9D9";
    static final String NONE = "none";
    static final String PAPER = "#FFFFFF";
    /** Eight points, the size that journals demand of letters in figures. */
    static final double TYPE = 10.7;

    private static final String FAMILY = "Liberation Sans, Arial, Helvetica, sans-serif";
    private static final int RESOLUTION = 96;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final int width;
    private final int height;

    SvgWriter(double width, double height) {
        this.width = (int) Math.ceil(width);
        this.height = (int) Math.ceil(height);
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
            attributes("width", this.width, "height", this.height, "viewBox",
                    "0 0 " + this.width + " " + this.height, "font-family", FAMILY, "font-size", TYPE);
            shape("rect", "width", this.width, "height", this.height, "fill", PAPER);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
    }

    /** A shape without text: its name and pairs of attributes and values. */
    SvgWriter shape(String name, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return this;
    }

    /** A line of ink. */
    SvgWriter line(double x1, double y1, double x2, double y2, double thickness) {
        return shape("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", INK, "stroke-width", thickness);
    }

    /** An outlined shape. */
    SvgWriter path(String data, String fill, double thickness) {
        return shape("path", "d", data, "fill", fill, "stroke", INK, "stroke-width", thickness, "stroke-linejoin",
                "round");
    }

    /** A rectangle with an outline. */
    SvgWriter box(double x, double y, double boxWidth, double boxHeight, String fill) {
        return shape("rect", "x", x, "y", y, "width", boxWidth, "height", boxHeight, "fill", fill, "stroke", INK,
                "stroke-width", 0.9);
    }

    /** A circle with an outline. */
    SvgWriter circle(double x, double y, double radius, String fill) {
        return shape("circle", "cx", x, "cy", y, "r", radius, "fill", fill, "stroke", INK, "stroke-width", 1);
    }

    /** A line of text on its base line; the anchor is "start", "middle" or "end". */
    SvgWriter text(double x, double y, String anchor, boolean bold, String text) {
        try {
            xml.writeStartElement("text");
            attributes("x", x, "y", y, "text-anchor", anchor, "font-weight", bold ? "bold" : "normal", "fill", INK);
            xml.writeCharacters(text);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return this;
    }

    /** The finished drawing. */
    Image image(String name) {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return new Image(name, "image/svg+xml", bytes.toByteArray(), width, height, RESOLUTION);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i].toString(), attributes[i + 1] instanceof Double number ? number(number)
                    : attributes[i + 1].toString());
        }
    }

    /** With two decimals at most. */
    static String number(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
