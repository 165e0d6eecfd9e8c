/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.structure.StructureCheckFailed;

/**
 * Every rule finds the marked words in its faulty reports and nothing in its correct ones. The tests use only the
 * rule's own findings, so that a new rule changes no other's fixtures. {@code -Daccept=true} writes the findings into
 * the fixtures; read every difference before committing it.
 */
class RuleFixturesTest {

    private static final Path FOLDER = Fixtures.path("rules");
    /** Messages impossible here: only some file systems forbid names that can be typed. */
    private static final Set<String> ELSEWHERE = Set.of("figures/file name");
    /** No report makes a check fail; {@link BrokenCheckTest} does. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(StructureCheckFailed.ID);
    private static final boolean ACCEPT = Boolean.getBoolean("accept");

    @TestFactory
    Stream<DynamicNode> findsExactlyTheMarkedWords() {
        return Rules.ALL.stream().filter(rule -> !SHOWN_ELSEWHERE.contains(rule.id()))
                .map(rule -> DynamicContainer.dynamicContainer(rule.id(), tests(rule.id())));
    }

    private static Stream<DynamicTest> tests(String rule) {
        Stream<DynamicTest> files = reports(rule).stream().map(file -> DynamicTest.dynamicTest(
                name(rule, file), () -> assertMarked(rule, file)));
        return Stream.concat(files, Stream.of(
                DynamicTest.dynamicTest("faulty and sound", () -> assertFaultyAndSound(rule)),
                DynamicTest.dynamicTest("every message", () -> assertEveryMessage(rule))));
    }

    private static void assertMarked(String rule, Path file) throws IOException {
        String report = AnnotatedReport.plain(Files.readString(file));
        String found = AnnotatedReport.annotate(report, findings(rule, file));
        if (ACCEPT) {
            Files.writeString(file, found);
        }
        assertEquals(Files.readString(file), found);
    }

    private static void assertFaultyAndSound(String rule) throws IOException {
        List<Path> faulty = reports(rule).stream().filter(file -> name(rule, file).startsWith("faulty")).toList();
        List<Path> sound = reports(rule).stream().filter(file -> name(rule, file).startsWith("sound")).toList();
        assertFalse(faulty.isEmpty(), "no faulty*.casereport in fixtures/rules/" + rule);
        assertFalse(sound.isEmpty(), "no sound*.casereport in fixtures/rules/" + rule);
        for (Path file : faulty) {
            assertFalse(findings(rule, file).isEmpty(), () -> file + " is not faulty");
        }
        for (Path file : sound) {
            assertTrue(findings(rule, file).isEmpty(), () -> file + " is not sound");
        }
    }

    private static String name(String rule, Path file) {
        return FOLDER.resolve(rule).relativize(file).toString();
    }

    /** Each message of a rule occurs in some fixture. */
    private static void assertEveryMessage(String rule) {
        if (Rules.find(rule).orElseThrow() instanceof Reading) {
            return; // their messages come from the parser
        }
        String shown = reports(rule).stream().flatMap(file -> findings(rule, file).stream()).map(Finding::message)
                .collect(Collectors.joining("\n"));
        assertAll(RulePage.of(rule).messages().entrySet().stream().filter(message -> !ELSEWHERE.contains(
                rule + " " + message.getKey())).map(message -> () -> assertTrue(
                pattern(message).matcher(shown).find(), "no fixture shows: " + message)));
    }

    private static Pattern pattern(Map.Entry<String, String> message) {
        return Pattern.compile(Stream.of(message.getValue().split("\\{\\d\\}", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*?")));
    }

    private static List<Finding> findings(String rule, Path file) {
        try {
            return Fixtures.REPORTS.check(file, AnnotatedReport.plain(Files.readString(file))).findings().stream()
                    .filter(finding -> finding.rule().equals(rule)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> reports(String rule) {
        if (!Files.isDirectory(FOLDER.resolve(rule))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER.resolve(rule))) {
            return files.filter(file -> file.toString().endsWith(".casereport")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
