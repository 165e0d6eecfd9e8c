/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** A pointer from one part to another one, or to an address outside. */
public record Relationship(String id, String type, String target, boolean external) {

    /**
     * Reads a pointer.
     *
     * @param folder of the part that points
     */
    static Relationship of(Element element, String folder) {
        String target = Elements.attribute(element, "Target");
        boolean external = Elements.attribute(element, "TargetMode").equals("External");
        return new Relationship(Elements.attribute(element, "Id"), Elements.attribute(element, "Type"),
                external ? target : inside(folder, target), external);
    }

    /** The name of a part, without the steps up that its address may have. */
    private static String inside(String folder, String target) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
