/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;

/** Operations look the same in the drawn timeline, whatever word the author has for them. */
class DrawnOperationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "operation", "surgery", "intervention" })
    void areDrawnAsProcedures(String word) throws Exception {
        assertArrayEquals(drawing("procedure"), drawing(word));
    }

    @Test
    void findingsAreDrawnDifferently() throws Exception {
        assertFalse(Arrays.equals(drawing("procedure"), drawing("finding")));
    }

    private byte[] drawing(String word) throws Exception {
        Path file = Files.writeString(folder.resolve("a.casereport"), """
                case report "A title"
                patient 45 year female
                timeline
                  day 0 %s "Resection of T6"
                section "Case report" { The course is drawn [#course]. }
                figure course drawn timeline caption { The course. }
                """.formatted(word));
        return Composer.compose(Reports.open().check(file, Optional.empty()).report()).body().stream()
                .filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).findFirst().orElseThrow()
                .panels().getFirst().image().data();
    }
}
