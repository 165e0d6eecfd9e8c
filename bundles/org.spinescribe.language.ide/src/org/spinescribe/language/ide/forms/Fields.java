/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.prose.ProseText.Range;

/** Reads the fields of an entry and their ranges. */
final class Fields {

    private Fields() {
    }

    /** Returns the value of a field; empty when there is none. */
    static String value(EObject entry, Field field) {
        return switch (field.notation()) {
            case FLAG -> Boolean.TRUE.equals(entry.eGet(field.features().getFirst())) ? Field.YES : "";
            case QUOTED -> text(entry.eGet(field.features().getFirst()));
            case QUOTES -> ((List<?>) entry.eGet(field.features().getFirst())).stream().map(Object::toString)
                    .map(Notation::listed).collect(Collectors.joining(", "));
            case WORDS, ROW -> words(nodes(entry, field), field);
            case AGE -> ((Patient) entry).getAgeText() != null ? ((Patient) entry).getAgeText()
                    : words(nodes(entry, field), field);
            case BRACED -> Braced.read((Prose) entry.eGet(field.features().getFirst()));
            case STATEMENT -> StatementText.read((Statement) entry);
        };
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    private static String words(List<INode> nodes, Field field) {
        return Notation.WORDS.normal(nodes.stream().map(NodeModelUtils::getTokenText)
                .collect(Collectors.joining(field.features().getFirst().isMany() ? ", " : " ")));
    }

    /** Returns the nodes of a field's values, in the order of the file; none for an empty field. */
    static List<INode> nodes(EObject entry, Field field) {
        List<INode> nodes = new ArrayList<>();
        for (EStructuralFeature feature : field.features()) {
            nodes.addAll(NodeModelUtils.findNodesForFeature(entry, feature));
        }
        nodes.sort(Comparator.comparingInt(INode::getOffset));
        return nodes;
    }

    /** Returns the range of a field's value; empty for an empty field. */
    static Optional<Range> place(EObject entry, Field field) {
        List<INode> nodes = nodes(entry, field);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new Range(nodes.getFirst().getOffset(),
                nodes.getLast().getEndOffset() - nodes.getFirst().getOffset()));
    }

    /** Returns the range of the keywords before a field's value; empty when there are none. */
    static Optional<Range> keyword(EObject entry, Field field) {
        return field.keyword().isEmpty() ? Optional.empty() : keywords(entry, field.keyword());
    }

    /** Returns the range of keywords that begin a block or a field. */
    static Optional<Range> keywords(EObject entry, List<String> words) {
        List<ILeafNode> leaves = leaves(entry);
        for (int i = 0; i < leaves.size(); i++) {
            int count = 0;
            while (count < words.size() && i + count < leaves.size()
                    && isKeyword(leaves.get(i + count), entry, words.get(count))) {
                count++;
            }
            if (count > 0) {
                int start = leaves.get(i).getOffset();
                return Optional.of(new Range(start, leaves.get(i + count - 1).getEndOffset() - start));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a leaf is a keyword of this block itself, not of a name within it. */
    private static boolean isKeyword(ILeafNode leaf, EObject entry, String word) {
        return leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(word)
                && GrammarUtil.containingRule(keyword).getName().equals(entry.eClass().getName());
    }

    /** Returns the leaves of a block, without whitespace and comments. */
    static List<ILeafNode> leaves(EObject entry) {
        ICompositeNode node = NodeModelUtils.getNode(entry);
        return node == null ? List.of() : StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden()).toList();
    }
}
