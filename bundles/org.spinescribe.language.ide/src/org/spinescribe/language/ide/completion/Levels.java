/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.ide.words.LevelsInWords;
import org.spinescribe.language.levels.ReportLevels;

/** Proposes levels: those in the report's facts, then all vertebrae of the patient, then ranges for a typed level. */
final class Levels implements ProposalSource {

    @Override
    public Stream<CaretProposal> at(Caret caret) {
        boolean fact = caret.part().filter(part -> part instanceof Diagnosis || part instanceof Timeline).isPresent();
        if (caret.inQuotes() || caret.inProse() || !fact || !caret.listedAfter("at")) {
            return Stream.empty();
        }
        Map<String, CaretProposal> levels = new LinkedHashMap<>();
        ReportLevels.of(caret.report()).facts().forEach(known -> levels.putIfAbsent(known.notation(),
                CaretProposal.value(known.notation(), LevelsInWords.inWords(known.span()), "")));
        for (Level vertebra : caret.report().anatomy().vertebrae()) {
            LevelSpan span = new LevelSpan(LevelKind.VERTEBRA, vertebra, vertebra);
            levels.putIfAbsent(LevelNotation.print(span), proposal(span));
        }
        return Stream.concat(levels.values().stream().filter(level -> level.fits(caret.typed())),
                new LevelRanges(caret.report().anatomy()).of(caret.typed()).map(Levels::proposal)).distinct();
    }

    private static CaretProposal proposal(LevelSpan span) {
        return CaretProposal.value(LevelNotation.print(span), LevelsInWords.inWords(span), "");
    }
}
