/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.RuleTable;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.language.settings.SeverityWord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe rules}: lists the rules. */
@Command(name = "rules", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    /** The format of the list. */
    enum Format {
        text, markdown
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "GROUP", descriptionKey = "rules.group")
    private String group;

    @Option(names = "--format", defaultValue = "text", descriptionKey = "rules.format")
    private Format format;

    @Override
    public void run() {
        List<Rule> rules = Rules.ALL.stream().filter(rule -> group == null || rule.id().startsWith(group + "/"))
                .toList();
        if (rules.isEmpty()) {
            throw new CannotRun(Texts.of("no-such-group", group, String.join(", ", groups())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.markdown) {
            out.print(RuleTable.of(rules));
        } else {
            int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
            rules.stream().map(rule -> RulePage.of(rule.id())).forEach(page -> out.printf(Locale.ROOT, "%-" + width
                    + "s  %-11s  %s%n",
                    page.id(), SeverityWord.of(page.severity()), page.title()));
        }
        out.flush();
    }

    private static List<String> groups() {
        return Rules.ALL.stream().map(rule -> rule.id().substring(0, rule.id().indexOf('/'))).distinct().sorted()
                .toList();
    }
}
