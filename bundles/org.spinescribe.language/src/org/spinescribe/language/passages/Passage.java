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
 * A self-contained piece of running text: a paragraph, a list item, a caption, a cell. The text has no markup; one
 * character replaces a citation or a mention, and raised text follows a {@code ^}.
 */
public final class Passage {

    /** Replaces a mention of a figure or table, the mark of a footnote, or a number of the review. */
    public static final char OBJECT = '\uFFFC';

    /** Replaces a citation. */
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
     * For {@link Passages}.
     *
     * @param owner the nearest element of the model with a name, such as the section, figure or entry
     * @param offsets in the file of each character, and of the place behind the last one
     */
    Passage(PassageKind kind, EObject owner, String text, int[] offsets) {
        this(kind, owner, text, offsets, null);
    }

    /**
     * A cell of a table.
     *
     * @param row of the table; null for other passages
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

    /** The kind of its place in the report. */
    public PassageKind kind() {
        return kind;
    }

    boolean isAboutOwnPatient() {
        return ownPatient;
    }

    /** The element of the model that owns the text: an abstract's section, a section, a figure, a statement … */
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

    /** The table of a row, which is in the head or the body of the table. */
    private static Node table(Node row) {
        return row.getParent().getParent();
    }

    /** The text without markup. */
    public String text() {
        return text;
    }

    /** The range in the file of some characters of the text. */
    public Range range(int start, int end) {
        return new Range(offsets[start], end > start ? offsets[end - 1] + 1 - offsets[start] : 0);
    }

    /** The sentences in order; computed on demand. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = read.sentences().stream().map(sentence -> new Sentence(this, sentence)).toList();
        }
        return sentences;
    }

    /** The words in order; computed on demand. */
    public List<Word> words() {
        return read.words();
    }

    /** The mentioned levels, in order; the words that identify one may be in another sentence. */
    public List<LevelMention> levels() {
        return read.levels();
    }

    /** The characters of a word. */
    public String text(Word word) {
        return text.substring(word.start(), word.end());
    }
}
