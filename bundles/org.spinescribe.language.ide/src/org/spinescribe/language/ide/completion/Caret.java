/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.report.Report;

/** The caret in a report, with its context. */
final class Caret {

    private final Report report;
    private final String text;
    private final int offset;
    private final Optional<ILeafNode> inside;
    private final int start;
    private final List<ILeafNode> before = new ArrayList<>();

    /**
     * @param offset the offset of the caret, from 0
     */
    Caret(Report report, ICompositeNode root, int offset) {
        this.report = report;
        this.text = root.getText();
        this.offset = Math.min(offset, text.length());
        this.inside = Optional.ofNullable(offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1))
                .filter(leaf -> isInside(leaf, this.offset));
        this.start = inside.map(leaf -> leaf.getOffset() + 1).orElseGet(this::wordStart);
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getEndOffset() <= start && leaf.getLength() > 0
                    && inside.filter(leaf::equals).isEmpty()) {
                before.add(leaf);
            }
        }
    }

    /** Returns whether the caret is inside quoted text or prose. Unclosed text extends to the caret behind it. */
    private static boolean isInside(ILeafNode leaf, int offset) {
        String name = rule(leaf);
        if (!name.equals("STRING") && !name.equals("BRACED")) {
            return false;
        }
        String closing = name.equals("BRACED") ? "}" : leaf.getText().startsWith("“") ? "”" : "\"";
        return offset < leaf.getEndOffset() || leaf.getLength() == 1 || !leaf.getText().endsWith(closing);
    }

    private static String rule(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof RuleCall call ? call.getRule().getName() : "";
    }

    private int wordStart() {
        int from = offset;
        while (from > 0 && (Character.isLetterOrDigit(text.charAt(from - 1))
                || "-–/._".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        return from;
    }

    Report report() {
        return report;
    }

    String text() {
        return text;
    }

    int offset() {
        return offset;
    }

    /** Returns the start of the word or quoted text at the caret. */
    int start() {
        return start;
    }

    /** Returns the typed prefix, from this start to the caret. */
    String typed() {
        return text.substring(start, offset);
    }

    boolean inQuotes() {
        return inside.filter(leaf -> rule(leaf).equals("STRING")).isPresent();
    }

    boolean inProse() {
        return inside.filter(leaf -> rule(leaf).equals("BRACED")).isPresent();
    }

    /** Returns the end of the quoted text at the caret, without its closing quote. */
    int quotesEnd() {
        ILeafNode leaf = inside.orElseThrow();
        boolean closed = leaf.getLength() > 1 && (leaf.getText().endsWith("\"") || leaf.getText().endsWith("”"));
        return leaf.getEndOffset() - (closed ? 1 : 0);
    }

    /** Returns whether the quoted text at the caret has its closing quote. */
    boolean closed() {
        return inside.map(leaf -> leaf.getEndOffset() > quotesEnd()).orElse(true);
    }

    /** Returns whether only whitespace precedes the word on its line. */
    boolean lineStart() {
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    }

    /** Returns whether the line is indented, as the lines within a block are. */
    boolean indented() {
        return lineStart() && start > 0 && text.charAt(start - 1) != '\n';
    }

    /** Returns a word before the caret: 1 is the last one; empty where there is none. */
    String word(int back) {
        return before.size() < back ? "" : before.get(before.size() - back).getText();
    }

    /** Returns the model element of the last word before the caret. */
    Optional<EObject> owner() {
        Optional<INode> node = inside.map(INode.class::cast)
                .or(() -> before.isEmpty() ? Optional.empty() : Optional.of(before.getLast()));
        return node.map(NodeModelUtils::findActualSemanticObjectFor);
    }

    /** Returns the block around or before the caret. */
    Optional<Part> part() {
        return owner().map(owner -> EcoreUtil2.getContainerOfType(owner, Part.class));
    }

    /** Returns the last keyword in this block before the caret; empty when there is none. */
    String lastWord() {
        Part part = part().orElse(null);
        for (int i = before.size() - 1; i >= 0; i--) {
            ILeafNode leaf = before.get(i);
            if (EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), Part.class) != part) {
                return "";
            }
            if (leaf.getGrammarElement() instanceof Keyword && !leaf.getText().equals("and")
                    && Character.isLetter(leaf.getText().charAt(0))) {
                return leaf.getText();
            }
        }
        return "";
    }

    /**
     * Returns whether a list that a keyword has begun goes on at the caret: right behind the keyword, or behind a
     * comma.
     */
    boolean listedAfter(String word) {
        return lastWord().equals(word) && (word(1).equals(word) || word(1).equals(",") || word(1).equals("and"));
    }
}
