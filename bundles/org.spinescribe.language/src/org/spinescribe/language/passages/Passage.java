/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.List;

import org.commonmark.node.Node;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.levels.LevelMention;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A piece of running text that is read on its own: a paragraph, a list item, a caption, a cell. Markup is gone; what is
 * cited or referred to is one character, and raised text follows a {@code ^}.
 */
public final class Passage {

    /** Stands for a mention of a figure or table, for the mark of a footnote, or for a number of the review. */
    public static final char OBJECT = '\uFFFC';

    /** Stands for a citation. */
    public static final char CITATION = '\uFFFD';

    private final PassageKind kind;
    private final EObject owner;
    private final String text;
    private final int[] offsets;
    private final boolean ownPatient;
    private final Node row;
    private final PassageText read;
    private List<Sentence> sentences;

    /**
     * Made by {@link Passages}.
     *
     * @param owner the nearest thing in the model that has a name, such as the section, figure or entry
     * @param offsets in the file of each character, and of the place behind the last one
     */
    Passage(PassageKind kind, EObject owner, String text, int[] offsets) {
        this(kind, owner, text, offsets, null);
    }

    /**
     * A cell of a table.
     *
     * @param row of the table; null for what is no cell
     */
    Passage(PassageKind kind, EObject owner, String text, int[] offsets, Node row) {
        this.kind = kind;
        this.owner = owner;
        this.text = text;
        this.read = PassageText.of(text);
        this.offsets = offsets;
        this.row = row;
        this.ownPatient = OwnCase.isAbout(kind, owner);
    }

    /** Where in the report this stands. */
    public PassageKind kind() {
        return kind;
    }

    boolean isAboutOwnPatient() {
        return ownPatient;
    }

    /** The thing in the model that the text belongs to: an abstract's section, a section, a figure, a statement … */
    public EObject owner() {
        return owner;
    }

    /** Whether two passages are cells of one row. */
    public boolean isInRowOf(Passage other) {
        return row != null && row == other.row;
    }

    /** Whether two passages are cells of one table. */
    public boolean isInTableOf(Passage other) {
        return row != null && other.row != null && table(row) == table(other.row);
    }

    /** A row stands in the head or the body of its table. */
    private static Node table(Node row) {
        return row.getParent().getParent();
    }

    /** The text without markup. */
    public String text() {
        return text;
    }

    /** Where characters of the text stand in the file. */
    public Range range(int start, int end) {
        return new Range(offsets[start], end > start ? offsets[end - 1] + 1 - offsets[start] : 0);
    }

    /** The sentences in order; found when first asked for. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = read.sentences().stream().map(sentence -> new Sentence(this, sentence)).toList();
        }
        return sentences;
    }

    /** The words in order; found when first asked for. */
    public List<Word> words() {
        return read.words();
    }

    /** The levels that it names, in order. What tells one may stand in another sentence than the level. */
    public List<LevelMention> levels() {
        return read.levels();
    }

    /** What stands there. */
    public String text(Word word) {
        return text.substring(word.start(), word.end());
    }
}
