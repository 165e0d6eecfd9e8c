/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spinescribe.clinical.words.WordList;
import org.spinescribe.language.rules.Rule;

/** The rule about raised citations knows which bundled styles raise them. */
class RaisedStylesTest {

    private static final Path STYLES = Path.of("../org.spinescribe.manuscript/styles");

    @Test
    void theListAgreesWithTheStyles() throws IOException {
        TreeSet<String> raised = new TreeSet<>();
        try (Stream<Path> files = Files.list(STYLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".csl")).toList()) {
                if (StyleSettings.read(Files.readString(file)).superscript()) {
                    raised.add(file.getFileName().toString().replace(".csl", ""));
                }
            }
        }
        assertEquals(raised, WordList.read(Rule.class, "citations/raised-styles.txt").stream()
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
