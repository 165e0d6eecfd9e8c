/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;

/** Every rule has its page, every page its rule, and the list in the documentation agrees. */
class RulePagesTest {

    private static final Path SOURCES = Path.of("../org.spinescribe.language/src/org/spinescribe/language/rules");
    private static final Path LIST = Path.of("../../releng/doc/rules.md");

    @TestFactory
    Stream<DynamicTest> everyPageIsComplete() {
        return Rules.ALL.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
            RulePage page = RulePage.of(rule.id());
            assertAll(
                    () -> assertTrue(page.title().length() > 15 && !page.title().endsWith("."), page.title()),
                    () -> assertTrue(page.why().length() > 40, page.why()),
                    () -> assertTrue(page.source().length() > 10, page.source()),
                    () -> assertTrue(!page.fix().isBlank(), page.fix()),
                    () -> assertTrue(!page.messages().isEmpty(), "no messages"));
        }));
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        assertEquals(ids(), names(".md"));
    }

    /** {@code levels/backwards} is {@code LevelsBackwards}: each name leads to the other. */
    @TestFactory
    Stream<DynamicTest> everyRuleIsNamedLikeThePage() {
        return Rules.ALL.stream().filter(rule -> !(rule instanceof Reading)).map(rule -> DynamicTest.dynamicTest(
                rule.id(), () -> assertEquals(Stream.of(rule.id().split("[/-]"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining()), rule.getClass().getSimpleName())));
    }

    /** A class that is not listed would never run. */
    @Test
    void everyRuleIsListed() throws IOException {
        Set<String> listed = Rules.ALL.stream().map(rule -> rule.getClass().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new TreeSet<>();
        for (Path file : files(".java")) {
            Class<?> type = type(file);
            if (Rule.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                written.add(type.getSimpleName());
            }
        }
        assertEquals(written, listed);
    }

    private static Class<?> type(Path source) {
        String name = SOURCES.relativize(source).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
        try {
            return Class.forName(name.endsWith("package-info") ? "java.lang.Object"
                    : Rule.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** {@code -Daccept=true} writes the list anew. */
    @Test
    void theListInTheDocumentationIsCurrent() throws IOException {
        String text = Files.readString(LIST);
        int start = text.indexOf("| rule |");
        int end = text.lastIndexOf("|\n") + 2;
        String current = text.substring(0, start) + RuleTable.of(Rules.ALL) + text.substring(end);
        if (Boolean.getBoolean("accept")) {
            Files.writeString(LIST, current);
        }
        assertEquals(Files.readString(LIST), current);
    }

    private static Set<String> ids() {
        return Rules.ALL.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String suffix) throws IOException {
        return files(suffix).stream().map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
                .map(name -> name.substring(0, name.length() - suffix.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
