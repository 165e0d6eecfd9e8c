/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.spelling.Misspelling;
import org.spinescribe.ui.Images;

/** Offers with Ctrl+1 at a word in no dictionary: suggestions, and to add the word. */
public final class SpellingAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        IAnnotationModel model = context.getSourceViewer().getAnnotationModel();
        if (model != null) {
            for (MisspellingAnnotation found : SpellingStrategy.at(model, context.getOffset())) {
                add(found.misspelling(), model.getPosition(found), context, proposals);
            }
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    private static void add(Misspelling misspelling, Position place, IQuickAssistInvocationContext context,
            List<ICompletionProposal> proposals) {
        String word = misspelling.word();
        for (String other : Dictionaries.speller().suggest(word, misspelling.british())) {
            proposals.add(new CompletionProposal(other, place.getOffset(), place.getLength(), other.length(),
                    Images.of("word"), NLS.bind(SpellingTexts.change, other), null, null));
        }
        Dictionaries.project(context.getSourceViewer().getDocument()).ifPresent(words -> proposals.add(
                new AddedWord(word, words, NLS.bind(SpellingTexts.addProject, word))));
        proposals.add(new AddedWord(word, Dictionaries.user(), NLS.bind(SpellingTexts.addUser, word)));
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof MisspellingAnnotation;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }
}
