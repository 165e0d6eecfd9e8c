/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/**
 * A line in the table of contents of the help.
 *
 * @param depth 0 for a book
 * @param address of its page, such as {@code /org.spinescribe.ui/guide/user-guide.html#facts}; null when it has none
 */
record Topic(String label, int depth, String address) {

    /**
     * Returns all books with all their topics in order, starting with the books that have only one level of chapters.
     */
    static List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        Stream.of(HelpSystem.getTocs()).sorted(Comparator.comparing(Topic::isManifold)).forEach(book -> {
            ITopic first = book.getTopic(null);
            all.add(new Topic(book.getLabel(), 0, first == null ? null : first.getHref()));
            add(book.getTopics(), 1, all);
        });
        return all;
    }

    private static boolean isManifold(IToc book) {
        return Stream.of(book.getTopics()).anyMatch(topic -> topic.getSubtopics().length > 0);
    }

    private static void add(ITopic[] topics, int depth, List<Topic> all) {
        for (ITopic topic : topics) {
            all.add(new Topic(topic.getLabel(), depth, topic.getHref()));
            add(topic.getSubtopics(), depth + 1, all);
        }
    }

    /** Returns the address of the page, without the place in it. */
    String page() {
        return address == null ? null : address.replaceFirst("#.*", "");
    }
}
