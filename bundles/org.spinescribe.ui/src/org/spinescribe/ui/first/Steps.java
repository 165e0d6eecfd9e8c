/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The steps to a first report. They are read from the cheat sheet that Eclipse shows in its own view where that view is
 * installed; Studio lacks that view.
 *
 * @param title the title of the cheat sheet
 */
record Steps(String title, String introduction, List<Step> steps) {

    private static final String FILE = "cheatsheets/first-report.xml";

    /**
     * A step.
     *
     * @param command the serialised command with its parameters; empty for a step that is only text
     */
    record Step(String title, String text, String command) {

        private Step numbered(int number) {
            return new Step(title.replaceFirst("^\\d++", Integer.toString(number)), text, command);
        }
    }

    static Steps read() {
        try (InputStream in = FrameworkUtil.getBundle(Steps.class).getEntry(FILE).openStream()) {
            Element sheet = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
                    .getDocumentElement();
            List<Step> steps = new ArrayList<>();
            NodeList items = sheet.getElementsByTagName("item");
            for (int i = 0; i < items.getLength(); i++) {
                Element item = (Element) items.item(i);
                Element command = (Element) item.getElementsByTagName("command").item(0);
                steps.add(new Step(item.getAttribute("title"), text(item),
                        command == null ? "" : command.getAttribute("serialization")));
            }
            return new Steps(sheet.getAttribute("title"), text((Element) sheet.getElementsByTagName("intro").item(0)),
                    List.copyOf(steps));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            ILog.of(Steps.class).error("The first steps cannot be read.", e);
            return new Steps("", "", List.of());
        }
    }

    /** Returns the steps for a perspective, numbered anew: the step that opens this perspective is left out. */
    Steps within(String perspective) {
        List<Step> left = steps.stream().filter(step -> !step.command().contains("perspectiveId=" + perspective + ")"))
                .toList();
        return new Steps(title, introduction, IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).numbered(i + 1)).toList());
    }

    /** Returns the description of a part. Its bold text, for keys and buttons, is put in quotes. */
    private static String text(Element part) {
        StringBuilder text = new StringBuilder();
        NodeList words = part.getElementsByTagName("description").item(0).getChildNodes();
        for (int i = 0; i < words.getLength(); i++) {
            Node node = words.item(i);
            String plain = node.getTextContent().replaceAll("\\s++", " ");
            text.append(node instanceof Element ? "‘" + plain + "’" : plain);
        }
        return text.toString().strip();
    }
}
