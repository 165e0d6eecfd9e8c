/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.styles;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.MissingResourceException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.spinescribe.sources.files.FileCache;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;

/** Reads the file of a citation style and makes sure that processing it terminates. */
public final class StyleFile {

    private static final int MOST_BYTES = 1 << 20;
    private static final FileCache<String> KEPT = new FileCache<>(8L << 20, String::length);

    private StyleFile() {
    }

    /**
     * The text of a style.
     *
     * @throws StyleProblem when it cannot be used
     */
    public static String read(Path file) throws StyleProblem {
        return KEPT.get(file, StyleFile::readAnew);
    }

    private static String readAnew(Path file) throws StyleProblem {
        String csl = text(file);
        if (csl.contains("<!DOCTYPE")) {
            throw new StyleProblem("document-type");
        }
        macros(csl).check();
        return csl;
    }

    private static String text(Path file) throws StyleProblem {
        try {
            return RegularFile.text(file, MOST_BYTES);
        } catch (NoSuchFileException e) {
            throw new StyleProblem("missing");
        } catch (FileProblem e) {
            throw new StyleProblem(e.kind() == FileProblem.Kind.LARGE ? "large" : "no-file");
        } catch (CharacterCodingException e) {
            throw new StyleProblem("encoding");
        } catch (IOException e) {
            throw new StyleProblem("unreadable", e.getMessage());
        }
    }

    private static Macros macros(String csl) throws StyleProblem {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Macros macros = new Macros();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(csl));
            boolean root = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (root && !xml.getLocalName().equals("style")) {
                        throw new StyleProblem("no-style");
                    }
                    root = false;
                    macros.start(xml.getLocalName(), xml.getAttributeValue(null, "name"),
                            xml.getAttributeValue(null, "macro"));
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    macros.end(xml.getLocalName());
                }
            }
        } catch (MissingResourceException e) {
            // for some damage, Java's parser lacks a message
            throw new StyleProblem("syntax", "?");
        } catch (XMLStreamException e) {
            throw new StyleProblem("syntax", e.getLocation() == null ? "?" : e.getLocation().getLineNumber());
        }
        return macros;
    }
}
