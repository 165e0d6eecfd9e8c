/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/** Checks the references within a drawing: none leads outside, and their expansion stays finite. */
final class SvgReferences {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 200_000;
    private static final int DEEPEST = 500;
    private static final Pattern OUTSIDE = Pattern.compile("(?i)url\\(\\s*['\"]?\\s*(?!#|['\"]?#|data:)[^)]|@import");
    /** CSS variables, which the drawing library does not resolve: the drawing would be black instead. */
    private static final Pattern VARIABLE = Pattern.compile("(?i)\\bvar\\(\\s*--");

    /** The number of elements in a group with a name, and the groups that it refers to. */
    private static final class Group {

        private int elements;
        private final List<String> shown = new ArrayList<>();
    }

    private final Map<String, Group> groups = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Group all = new Group();

    /** Handles the start of an element. */
    void start(XMLStreamReader element) throws ImageProblem {
        String name = element.getLocalName();
        if (open.isEmpty() && !NAMESPACE.equals(element.getNamespaceURI())) {
            throw new ImageProblem("namespace.svg", NAMESPACE);
        }
        String id = element.getAttributeValue(null, "id");
        open.push(id == null ? "" : id);
        if (open.size() > DEEPEST) {
            throw new ImageProblem("deep.svg", DEEPEST);
        }
        if (all.elements >= MOST_ELEMENTS) {
            throw new ImageProblem("large.svg", MOST_ELEMENTS);
        }
        String target = target(element, name);
        count(all, name, target);
        Set<String> above = new HashSet<>(open);
        above.remove("");
        above.forEach(group -> count(groups.computeIfAbsent(group, any -> new Group()), name, target));
    }

    private static void count(Group group, String name, String target) {
        group.elements++;
        if (name.equals("use") && !target.isEmpty()) {
            group.shown.add(target);
        }
    }

    /** The group to which an element refers. */
    private static String target(XMLStreamReader element, String name) throws ImageProblem {
        String target = "";
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String value = element.getAttributeValue(i).strip();
            boolean reference = element.getAttributeLocalName(i).equals("href") && !name.equals("a");
            if (reference && !value.startsWith("#") && !value.startsWith("data:") || OUTSIDE.matcher(value).find()) {
                throw new ImageProblem("external.svg");
            }
            variables(value);
            target = reference && value.startsWith("#") ? value.substring(1) : target;
        }
        return target;
    }

    /** Handles the text of an element, which may be a style sheet. */
    void text(String text) throws ImageProblem {
        variables(text);
        if (OUTSIDE.matcher(text).find()) {
            throw new ImageProblem("external.svg");
        }
    }

    private static void variables(String text) throws ImageProblem {
        if (VARIABLE.matcher(text).find()) {
            throw new ImageProblem("variable.svg");
        }
    }

    /** Handles the end of an element. */
    void end() {
        open.pop();
    }

    /** Makes sure that the expansion of the drawing is finite. */
    void check() throws ImageProblem {
        size("", all, new HashMap<>(), new HashSet<>());
    }

    /** Returns the number of elements that a group draws, copies included. */
    private long size(String name, Group group, Map<Group, Long> known, Set<Group> above) throws ImageProblem {
        Long before = known.get(group);
        if (before != null) {
            return before;
        }
        if (!above.add(group)) {
            throw new ImageProblem("recursive.svg", name);
        }
        if (above.size() > DEEPEST) {
            throw new ImageProblem("deep.svg", DEEPEST);
        }
        long size = group.elements;
        for (String shown : group.shown) {
            size += groups.containsKey(shown) ? size(shown, groups.get(shown), known, above) : 0;
            if (size > MOST_ELEMENTS) {
                throw new ImageProblem("large.svg", MOST_ELEMENTS);
            }
        }
        above.remove(group);
        known.put(group, size);
        return size;
    }
}
