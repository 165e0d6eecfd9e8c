/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.rules.engine.Rules;

class RulesCommandTest {

    @Test
    void everyRuleHasALine() {
        CommandLineRun run = CommandLineRun.of("rules");
        assertEquals(0, run.exitCode());
        assertEquals(Rules.ALL.size(), run.out().lines().count());
        assertTrue(run.out().contains("Ranges run from cranial to caudal"), run.out());
    }

    @Test
    void rulesOfOneGroupAreListed() {
        CommandLineRun run = CommandLineRun.of("rules", "authors");
        assertTrue(run.out().lines().allMatch(line -> line.startsWith("authors/")), run.out());
    }

    @Test
    void anUnknownGroupIsReported() {
        CommandLineRun run = CommandLineRun.of("rules", "level");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("spinescribe: there are no rules of a group ‘level’; the groups are "
                + "abbreviations, authors, "), run.err());
    }

    @Test
    void aPageSaysWhetherItsRuleChecksManuscripts() {
        assertTrue(CommandLineRun.of("explain", "figures/file").out()
                .contains(" · says nothing of Word and JATS files\n"));
        assertFalse(CommandLineRun.of("explain", "levels/backwards").out().contains("Word and JATS"));
    }

    @Test
    void aRuleIsExplainedByItsPage() {
        CommandLineRun run = CommandLineRun.of("explain", "levels/backwards");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("# Ranges run from cranial to caudal\n\n`levels/backwards` · error · runs while typing\n"),
                run.out());
    }

    @Test
    void theRightNameOfAMisspeltRuleIsSuggested() {
        assertEquals(new CommandLineRun(2, "",
                "spinescribe: there is no rule ‘levels/backward’; did you mean levels/backwards?\n"),
                CommandLineRun.of("explain", "levels/backward"));
    }
}
