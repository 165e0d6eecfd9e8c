/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.levels;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.caseReport.Levels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;

/**
 * A level or range of levels in a typed fact.
 *
 * @param owner the diagnosis or the entry of the timeline
 * @param notation as typed
 */
public record LevelFact(EObject owner, LevelSpan span, String notation, Range range) {

    /** The fact of one typed span; nothing when its notation cannot be read. */
    static Optional<LevelFact> of(Levels levels, org.spinescribe.language.caseReport.LevelSpan typed) {
        return Optional.ofNullable(typed.getNotation()).flatMap(LevelNotation::parse)
                .map(span -> new LevelSpan(kind(levels.getKind(), span.kind()), span.first(), span.last()))
                .map(span -> new LevelFact(levels.eContainer(), span, typed.getNotation(), Places.of(typed)));
    }

    private static LevelKind kind(String word, LevelKind otherwise) {
        return switch (word == null ? "" : word) {
            case "vertebra", "vertebrae" -> LevelKind.VERTEBRA;
            case "disc", "discs", "segment", "segments" -> LevelKind.DISC;
            case "root", "roots" -> LevelKind.ROOT;
            case "cord" -> LevelKind.CORD;
            default -> otherwise;
        };
    }
}
