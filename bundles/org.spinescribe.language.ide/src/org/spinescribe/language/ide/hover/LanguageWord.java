/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.ide.completion.LanguageWords;
import org.spinescribe.language.ide.completion.LanguageWords.Word;
import org.spinescribe.language.prose.ProseText.Range;

/** Explains the keywords of the language. */
final class LanguageWord {

    private LanguageWord() {
    }

    static Optional<Explanation> at(ICompositeNode root, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        if (leaf == null || !(leaf.getGrammarElement() instanceof Keyword)) {
            return Optional.empty();
        }
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        Part part = EcoreUtil2.getContainerOfType(owner, Part.class);
        String block = part == null ? "" : part.eClass().getName();
        return LanguageWords.all().stream().filter(word -> isMeant(word, leaf.getText(), block)).findFirst()
                .map(word -> new Explanation("**" + word.word() + "**\n\n" + word.meaning(),
                        new Range(leaf.getOffset(), leaf.getLength())));
    }

    private static boolean isMeant(Word word, String typed, String block) {
        String first = word.word().split(" ")[0];
        return first.equals(typed) && (word.block().equals(block) || word.startsBlock());
    }
}
