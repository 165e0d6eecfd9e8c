/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.words.Differences;
import org.spinescribe.drafts.docx.RevisedText;
import org.spinescribe.drafts.docx.RevisedUnit;

/** Aligns the units of a returned text with those of the sent text. */
final class Alignment {

    private final List<SentUnit> sent;
    private final List<RevisedUnit> returned;
    /** For each returned unit the index of the sent one; -1 for an inserted one. */
    private final int[] places;

    private Alignment(SentText sent, RevisedText returned) {
        this.sent = sent.units();
        this.returned = returned.units();
        places = new int[this.returned.size()];
        Arrays.fill(places, -1);
    }

    /** Compares a sent text with the returned one. */
    static Alignment of(SentText sent, RevisedText returned) {
        Alignment alignment = new Alignment(sent, returned);
        BeforeChanges before = BeforeChanges.of(returned);
        int fromSent = 0;
        int fromBefore = 0;
        for (ParagraphStarts.Pair start : ParagraphStarts.of(sent, before)) {
            alignment.region(before, fromSent, start.sent(), fromBefore, start.before());
            fromSent = start.sent();
            fromBefore = start.before();
        }
        alignment.region(before, fromSent, sent.units().size(), fromBefore, before.units().size());
        return alignment;
    }

    /** The index of the sent unit of a returned one; -1 for an inserted one. */
    int sent(int unit) {
        return places[unit];
    }

    /** Compares the units between two starts of paragraphs, word by word where they differ. */
    private void region(BeforeChanges before, int fromSent, int toSent, int fromBefore, int toBefore) {
        List<String> left = sent.subList(fromSent, toSent).stream().map(Sign::of).toList();
        List<String> right = before.units().subList(fromBefore, toBefore).stream().map(returned::get).map(Sign::of)
                .toList();
        if (left.equals(right)) {
            for (int i = 0; i < right.size(); i++) {
                places[before.units().get(fromBefore + i)] = fromSent + i;
            }
            return;
        }
        WordsAndSigns sentWords = WordsAndSigns.of(left);
        WordsAndSigns words = WordsAndSigns.of(right);
        int[] found = ChanceMatches.without(Differences.places(sentWords.words(), words.words()), sentWords, words,
                word -> isPlain(fromSent + sentWords.starts().get(word), sentWords.length(word)));
        for (int i = 0; i < found.length; i++) {
            for (int letter = 0; found[i] >= 0 && letter < words.length(i); letter++) {
                places[before.units().get(fromBefore + words.starts().get(i) + letter)] =
                        fromSent + sentWords.starts().get(found[i]) + letter;
            }
        }
    }

    /** Whether a range has only letters: no citation, no note, nothing generated. */
    private boolean isPlain(int from, int length) {
        return sent.subList(from, from + length).stream().allMatch(unit -> unit.kind() == SentUnit.Kind.TYPED
                || unit.kind() == SentUnit.Kind.WHOLE);
    }

    /** The steps from the sent text to the returned one, in the order of the returned one. */
    List<MergeStep> steps() {
        List<MergeStep> steps = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            RevisedUnit unit = returned.get(i);
            if (places[i] >= 0) {
                next = deleteUpTo(places[i], next, steps) + 1;
                steps.add(unit.isBehind() ? new MergeStep.Keep(places[i], unit)
                        : new MergeStep.Delete(places[i], unit.deleted()));
            } else if (unit.isBehind()) {
                steps.add(new MergeStep.Insert(unit, unit.inserted()));
            }
        }
        deleteUpTo(sent.size(), next, steps);
        return WholeParagraphs.of(steps);
    }

    private static int deleteUpTo(int end, int from, List<MergeStep> steps) {
        for (int i = from; i < end; i++) {
            steps.add(new MergeStep.Delete(i, Optional.empty()));
        }
        return end;
    }
}
