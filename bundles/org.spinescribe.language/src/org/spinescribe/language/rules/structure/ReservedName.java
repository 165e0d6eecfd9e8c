/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.Optional;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abbreviation;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Supplement;
import org.spinescribe.language.caseReport.Table;

/** A keyword of the language in place of a block's name: the parser takes it for the start of another block. */
final class ReservedName {

    private ReservedName() {
    }

    /** The keyword behind a nameless block; empty when its line has none. */
    static Optional<ILeafNode> of(Part block) {
        boolean nameless = switch (block) {
            case Figure figure -> figure.getName() == null;
            case Table table -> table.getName() == null;
            case Supplement file -> file.getName() == null;
            case Affiliation affiliation -> affiliation.getName() == null;
            case Abbreviation abbreviation -> abbreviation.getName() == null;
            default -> false;
        };
        return nameless ? behind(NodeModelUtils.getNode(block)) : Optional.empty();
    }

    private static Optional<ILeafNode> behind(ICompositeNode block) {
        for (ILeafNode leaf : block.getRootNode().getLeafNodes()) {
            if (leaf.getOffset() >= block.getEndOffset() && leaf.getLength() > 0) {
                if (!leaf.isHidden()) {
                    return Optional.of(leaf).filter(word -> word.getGrammarElement() instanceof Keyword
                            && Character.isLetter(word.getText().charAt(0)));
                }
                if (leaf.getText().indexOf('\n') >= 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
