/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe explain}: prints the page of a rule. */
@Command(name = "explain", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ExplainCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", descriptionKey = "explain.rule")
    private String rule;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(Rules.find(rule).map(Rule::id).map(RulePage::of).map(RulePage::markdown).orElseThrow(this::unknown));
        out.flush();
    }

    private CannotRun unknown() {
        return new CannotRun(MeantWord.closest(rule, Rules.ALL.stream().map(Rule::id).toList())
                .map(meant -> Texts.of("no-such-rule.meant", rule, meant))
                .orElseGet(() -> Texts.of("no-such-rule", rule)));
    }
}
