/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.MissingResourceException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.spinescribe.sources.characters.XmlCharacters;

/** Checks SVG files: their size, their well-formedness, and that they refer to nothing outside. */
final class Svg {

    private static final Pattern LENGTH = Pattern.compile("\\s*([\\d.]+)\\s*(px|pt|mm|cm|in)?\\s*");
    /** The name of the link element, with the characters before it. */
    private static final Pattern LINK = Pattern.compile("(</?(?:[\\w.-]+:)?)a(?=[\\s/>])");
    private static final double PIXELS_TO_THE_INCH = 96;

    private Svg() {
    }

    static boolean is(byte[] data) {
        String start = new String(data, 0, Math.min(data.length, 1024), StandardCharsets.UTF_8).stripLeading();
        return start.startsWith("\uFEFF") || start.startsWith("<") ? start.contains("<svg") || start.startsWith("<?xml")
                : false;
    }

    static ImageFile parse(byte[] data) throws ImageProblem {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(XmlCharacters.of(data)));
            SvgReferences references = new SvgReferences();
            Deque<String> parents = new ArrayDeque<>();
            double[] size = null;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        size = size == null ? size(reader) : size;
                        references.start(reader);
                        if (reader.getLocalName().equals("foreignObject") && !"switch".equals(parents.peek())) {
                            throw new ImageProblem("foreign.svg");
                        }
                        parents.push(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> references.text(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        references.end();
                        parents.pop();
                    }
                    default -> { }
                }
            }
            references.check();
            return new ImageFile("image/svg+xml", data, (int) Math.ceil(size[0]), (int) Math.ceil(size[1]), 0);
        } catch (CharacterCodingException e) {
            throw new ImageProblem("damaged.svg", 1);
        } catch (MissingResourceException e) {
            // for some damage, Java's parser lacks a message
            throw new ImageProblem("damaged.svg", "?");
        } catch (XMLStreamException e) {
            throw new ImageProblem("damaged.svg", e.getLocation() == null ? "?" : e.getLocation().getLineNumber());
        }
    }

    private static double[] size(XMLStreamReader root) throws ImageProblem {
        if (!root.getLocalName().equals("svg")) {
            throw new ImageProblem("kind");
        }
        double width = length(root.getAttributeValue(null, "width"));
        double height = length(root.getAttributeValue(null, "height"));
        String viewBox = root.getAttributeValue(null, "viewBox");
        if ((width <= 0 || height <= 0) && viewBox != null) {
            String[] box = viewBox.strip().split("[\\s,]+");
            if (box.length == 4 && LENGTH.matcher(box[2]).matches() && LENGTH.matcher(box[3]).matches()) {
                return new double[] { length(box[2]), length(box[3]) };
            }
        }
        return new double[] { width, height };
    }

    private static double length(String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text);
        if (!length.matches() || !length.group(1).matches("\\d+(\\.\\d*)?|\\.\\d+")) {
            return 0;
        }
        double value = Double.parseDouble(length.group(1));
        return value * switch (length.group(2) == null ? "px" : length.group(2)) {
            case "pt" -> PIXELS_TO_THE_INCH / 72;
            case "mm" -> PIXELS_TO_THE_INCH / 25.4;
            case "cm" -> PIXELS_TO_THE_INCH / 2.54;
            case "in" -> PIXELS_TO_THE_INCH;
            default -> 1;
        };
    }

    /** The drawing without its links: nothing in a figure leads out of the manuscript. */
    static byte[] withoutLinks(byte[] data) {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        Matcher link = LINK.matcher(text);
        return link.find() ? link.replaceAll("$1g").getBytes(StandardCharsets.ISO_8859_1) : data;
    }
}
