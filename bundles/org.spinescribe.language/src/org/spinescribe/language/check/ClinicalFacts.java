/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import java.text.BreakIterator;
import java.util.Locale;

import org.spinescribe.clinical.levels.LevelFinder;
import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.privacy.Identifiers;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.words.Beginnings;

/** Loads the rules' clinical tables in advance, while the language is set up on another processor. */
final class ClinicalFacts {

    private ClinicalFacts() {
    }

    /**
     * Reads tables and lays out the vocabulary, without touching a model, which is not thread-safe before its setup.
     */
    static void prepare() {
        Vocabularies.best();
        Scales.all();
        LevelFinder.find("T5–T7");
        Procedure.in("");
        Identifiers.find(Kind.DATE, "", Beginnings.of(""));
        BreakIterator.getSentenceInstance(Locale.ENGLISH);
    }
}
