/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinescribe.sources.statements.StatementKind;

/** The headings of statements. */
class StatementTitlesTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasAHeading(StatementKind kind) {
        assertFalse(Composer.statementTitle(kind).isBlank());
    }
}
