/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Stray;

/** Finds the blocks that a form cannot change, because parts of them could not be parsed. */
record Locks(IParseResult read, List<Part> parts) {

    /** Returns the reason why the block of an entry is locked; empty when it is not. */
    Optional<String> of(EObject entry) {
        Part part = EcoreUtil2.getContainerOfType(entry, Part.class);
        INode node = NodeModelUtils.getNode(part);
        int next = parts.indexOf(part) + 1;
        if (next > 0 && next < parts.size() && parts.get(next) instanceof Stray stray) {
            return because("stray", NodeModelUtils.getNode(stray));
        }
        int end = next < parts.size() ? NodeModelUtils.getNode(parts.get(next)).getOffset() : Integer.MAX_VALUE;
        Optional<String> unread = StreamSupport.stream(read.getSyntaxErrors().spliterator(), false)
                .filter(error -> error.getEndOffset() >= node.getOffset() && error.getOffset() < end).findFirst()
                .flatMap(error -> because("unread", error));
        return unread.isPresent() ? unread : Fields.leaves(part).stream().filter(Locks::isUnclosed).findFirst()
                .flatMap(leaf -> because("unclosed", leaf));
    }

    private static Optional<String> because(String reason, INode node) {
        return Optional.of(Messages.of(FormSource.TEXTS.getString(reason), node.getStartLine()));
    }

    private static boolean isUnclosed(ILeafNode leaf) {
        if (!(leaf.getGrammarElement() instanceof RuleCall call)) {
            return false;
        }
        String text = leaf.getText();
        return switch (call.getRule().getName()) {
            case "BRACED" -> !text.endsWith("}");
            case "STRING" -> text.length() < 2 || !text.endsWith(text.startsWith("“") ? "”" : "\"");
            default -> false;
        };
    }
}
