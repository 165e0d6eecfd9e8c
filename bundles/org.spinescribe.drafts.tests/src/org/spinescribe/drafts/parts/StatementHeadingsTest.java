/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.sources.statements.StatementKind;

/** Each kind of statement is known by a heading of manuscripts. */
class StatementHeadingsTest {

    @ParameterizedTest
    @CsvSource({ "CONSENT, Informed consent", "ETHICS, Ethics approval", "FUNDING, Funding",
            "CONFLICTS, Competing interests", "DATA, Data availability", "AI_USE, Artificial intelligence use",
            "CONTRIBUTIONS, Author contributions", "ACKNOWLEDGEMENTS, Acknowledgments" })
    void isRecognised(StatementKind kind, String heading) {
        assertEquals(Optional.of(kind.word()), PartNames.statement(heading));
    }
}
