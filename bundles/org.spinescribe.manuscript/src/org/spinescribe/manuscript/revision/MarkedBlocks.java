/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/** Writes a sequence of paragraphs and tables: the body of a document, a cell, a footnote, a header. */
final class MarkedBlocks {

    /** The least number of words of a moved paragraph: shorter ones may be repeated anywhere. */
    private static final int SHORTEST_MOVE = 8;

    /** Paragraphs of different kinds are less alike. */
    private static final double OTHER_STYLE = 0.7;

    private final PartVersion old;
    private final PartVersion now;
    private final Adoption adoption;
    private final MarkedParagraphs paragraphs;
    private final MarkedTables tables;
    private int moves;

    /** A paragraph, a table or another element, in one version or in both. */
    private record Block(Side side, Element before, Element after) {

        Element element() {
            return side == Side.OLD ? before : after;
        }

        boolean isParagraph() {
            return WordXml.is(element(), "p");
        }
    }

    MarkedBlocks(PartVersion old, PartVersion now, Adoption adoption, ChangeMarks marks) {
        this.old = old;
        this.now = now;
        this.adoption = adoption;
        paragraphs = new MarkedParagraphs(old, now, adoption, marks);
        tables = new MarkedTables(old, now, adoption, marks, this);
    }

    /** Replaces the blocks within an element of the new version by those of both versions. */
    void mark(List<Element> before, List<Element> after, Element parent, Element end) {
        List<Element> marked = marked(before, after);
        after.forEach(parent::removeChild);
        marked.forEach(each -> parent.insertBefore(each, end));
    }

    /** The blocks of both versions. */
    List<Element> marked(List<Element> before, List<Element> after) {
        List<Block> blocks = new ArrayList<>();
        for (SequenceAlignment.Step step : SequenceAlignment.similar(before.stream().map(old::key).toList(),
                after.stream().map(now::key).toList(), (i, j) -> similarity(before.get(i), after.get(j)))) {
            blocks.add(new Block(step.side(), step.old() < 0 ? null : before.get(step.old()),
                    step.now() < 0 ? null : after.get(step.now())));
        }
        blocks.stream().filter(block -> block.side() == Side.BOTH && block.isParagraph())
                .forEach(block -> adoption.same(block.before(), block.after()));
        List<Element> written = new ArrayList<>();
        for (int i = 0; i < blocks.size(); ) {
            int end = i;
            while (end < blocks.size() && blocks.get(end).isParagraph()) {
                end++;
            }
            written.addAll(paragraphs(paired(blocks.subList(i, end))));
            if (end < blocks.size()) {
                write(blocks.get(end), written);
            }
            i = end + 1;
        }
        return written;
    }

    private double similarity(Element before, Element after) {
        if (!before.getLocalName().equals(after.getLocalName())) {
            return 0;
        }
        if (WordXml.is(before, "tbl") && !tables.sameColumns(before, after)) {
            return 0;
        }
        double words = SequenceAlignment.similarity(old.words(before), now.words(after));
        return style(before).equals(style(after)) ? words : words * OTHER_STYLE;
    }

    private static String style(Element block) {
        return WordXml.child(block, "pPr").flatMap(each -> WordXml.child(each, "pStyle"))
                .map(each -> WordXml.value(each, "val")).orElse("");
    }

    /** The last paragraph before a table or the end cannot go with its end: deleted and inserted ones are made one. */
    private static List<Block> paired(List<Block> run) {
        int tail = run.size();
        while (tail > 0 && run.get(tail - 1).side() != Side.BOTH) {
            tail--;
        }
        List<Block> alone = run.subList(tail, run.size());
        List<Block> deleted = new ArrayList<>(alone.stream().filter(each -> each.side() == Side.OLD).toList());
        List<Block> inserted = new ArrayList<>(alone.stream().filter(each -> each.side() == Side.NEW).toList());
        List<Block> pairs = new ArrayList<>();
        while (!deleted.isEmpty() && !inserted.isEmpty()) {
            pairs.add(new Block(Side.BOTH, deleted.removeLast().before(), inserted.removeLast().after()));
        }
        Collections.reverse(pairs);
        List<Block> paired = new ArrayList<>(run.subList(0, tail));
        paired.addAll(deleted);
        paired.addAll(inserted);
        paired.addAll(pairs);
        return paired;
    }

    private List<Element> paragraphs(List<Block> run) {
        int tail = run.size();
        while (tail > 0 && run.get(tail - 1).side() != Side.BOTH) {
            tail--;
        }
        Map<Block, String> moved = moves(run.subList(0, tail));
        List<Element> written = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Block block = run.get(i);
            boolean last = i == run.size() - 1;
            Element paragraph = moved.containsKey(block)
                    ? paragraphs.moved(block.element(), block.side(), moved.get(block)) : content(block);
            Side end = tail > 0 && i >= tail - 1 && tail < run.size() ? run.get(tail).side() : block.side();
            if (last && tail > 0 && tail < run.size()) {
                Block kept = run.get(tail - 1);
                paragraphs.properties(paragraph, end == Side.OLD ? kept.after() : block.after(),
                        end == Side.OLD ? block.before() : kept.before());
            } else if (end != Side.BOTH && !moved.containsKey(block)) {
                paragraphs.markEnd(paragraph, end.mark());
            }
            written.add(paragraph);
        }
        return written;
    }

    private Element content(Block block) {
        if (block.side() != Side.BOTH) {
            return paragraphs.alone(block.element(), block.side());
        }
        return old.key(block.before()).equals(now.key(block.after())) ? (Element) block.after().cloneNode(true)
                : paragraphs.both(block.before(), block.after());
    }

    /** Paragraphs that were deleted at one place and inserted at another one, with the name of each move. */
    private Map<Block, String> moves(List<Block> run) {
        Map<String, Block> deleted = new HashMap<>();
        run.stream().filter(each -> each.side() == Side.OLD && old.words(each.before()).size() >= SHORTEST_MOVE)
                .forEach(each -> deleted.putIfAbsent(old.key(each.before()), each));
        Map<Block, String> moved = new HashMap<>();
        for (Block each : run) {
            Block from = each.side() == Side.NEW ? deleted.remove(now.key(each.after())) : null;
            if (from != null) {
                moves++;
                moved.put(from, "move" + moves);
                moved.put(each, "move" + moves);
            }
        }
        return moved;
    }

    private void write(Block block, List<Element> written) {
        boolean table = WordXml.is(block.element(), "tbl");
        if (table && block.side() == Side.BOTH) {
            written.add(tables.both(block.before(), block.after()));
        } else if (table) {
            written.add(tables.alone(block.element(), block.side()));
        } else if (block.side() != Side.OLD) {
            written.add((Element) block.after().cloneNode(true));
        }
    }

    /** The paragraphs of a cell of one version, with all their content marked. */
    Element alone(Element paragraph, Side side) {
        return paragraphs.alone(paragraph, side);
    }
}
