/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;

import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Sentence;

/** The operations that sentences name. */
final class NamedProcedures {

    private static final DerivedOfSentence<List<Procedure.Mention>> NAMED =
            new DerivedOfSentence<>((text, beginnings) -> List.copyOf(Procedure.in(text, beginnings)));

    private NamedProcedures() {
    }

    /** The operations that a sentence names, in its order. */
    static List<Procedure.Mention> in(Sentence sentence) {
        return sentence.once(NAMED);
    }
}
