/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.CommentThread;

/** A line of the tree. */
sealed interface Node {

    /** Returns the label of the line. */
    String label();

    /** Returns the lines below this one. */
    List<Node> children();

    /** Returns the range of its text in the report; empty for a heading. */
    default Optional<Anchor.Place> place(String report) {
        return switch (this) {
            case Change change -> Optional.of(new Anchor.Place(change.item().standing().offset(),
                    change.item().standing().offset() + change.item().standing().length(), false));
            case Talk talk -> Optional.of(talk.thread().anchor().in(report));
            case Group group -> Optional.empty();
        };
    }

    /** Several lines under a heading: a part of the manuscript, an author, the comments. */
    record Group(String label, List<Node> children) implements Node {
        public Group {
            children = List.copyOf(children);
        }
    }

    /** A proposal. */
    record Change(CoAuthors.Item item) implements Node {

        @Override
        public String label() {
            return item.proposal().number() + ". " + ProposalWords.change(item.proposal());
        }

        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    /**
     * A comment with its answers.
     *
     * @param index the index of the thread
     */
    record Talk(int index, CommentThread thread) implements Node {

        @Override
        public String label() {
            return thread.comments().getFirst().author() + ": "
                    + thread.comments().getFirst().text().strip().replaceAll("\\s+", " ");
        }

        @Override
        public List<Node> children() {
            return List.of();
        }
    }

    /** Returns the proposals grouped by part and author, then the comments. */
    static List<Node> of(CoAuthors work, boolean rejected) {
        Map<String, Map<String, List<Node>>> parts = new LinkedHashMap<>();
        work.items().stream().filter(item -> item.isOpen() || rejected && item.proposal().rejected())
                .forEach(item -> parts.computeIfAbsent(item.proposal().part(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(ProposalWords.authors(item.proposal()), any -> new ArrayList<>())
                        .add(new Change(item)));
        List<Node> nodes = new ArrayList<>();
        parts.forEach((part, authors) -> nodes.add(new Group(part.isBlank() ? CoAuthorsTexts.titlePage : part,
                authors.entrySet().stream().<Node>map(author -> new Group(NLS.bind(CoAuthorsTexts.author,
                        author.getKey(), author.getValue().size()), author.getValue())).toList())));
        List<Node> talks = new ArrayList<>();
        for (int i = 0; i < work.kept().threads().size(); i++) {
            talks.add(new Talk(i, work.kept().threads().get(i)));
        }
        if (!talks.isEmpty()) {
            nodes.add(new Group(CoAuthorsTexts.comments, talks));
        }
        return nodes;
    }
}
