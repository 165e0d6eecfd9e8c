/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Total en bloc spondylectomy                 | SPONDYLECTOMY VERTEBRAE",
        "a corpectomy after two vertebrectomies      | CORPECTOMY VERTEBRAE, VERTEBRECTOMY VERTEBRAE",
        "ACDF, TLIF and posterior interbody fusion   | INTERBODY_FUSION DISCS, INTERBODY_FUSION DISCS, "
                + "INTERBODY_FUSION DISCS",
        "microdiscectomy or diskectomy               | DISCECTOMY DISCS, DISCECTOMY DISCS",
        "disc replacement                            | DISC_REPLACEMENT DISCS",
        "posterior stabilisation and fusion          | FIXATION EITHER, FIXATION EITHER",
        "hemilaminectomy with decompression          | LAMINECTOMY VERTEBRAE, DECOMPRESSION EITHER",
        "piecemeal excision                          | RESECTION EITHER",
        "a confusion in his life                     | ''",
    })
    void anOperationDecidesHowLevelsAreCounted(String text, String expected) {
        assertEquals(expected, Procedure.in(text).stream()
                .map(mention -> mention.procedure() + " " + mention.procedure().counting())
                .collect(Collectors.joining(", ")));
    }
}
