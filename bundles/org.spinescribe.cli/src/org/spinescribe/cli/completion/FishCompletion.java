/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.completion;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script of fish for the commands and their options. */
public final class FishCompletion {

    private final String program;
    private final List<String> lines = new ArrayList<>();

    private FishCompletion(String program) {
        this.program = program;
    }

    /** Returns the script for a program with its commands. */
    public static String of(CommandLine line) {
        FishCompletion fish = new FishCompletion(line.getCommandName());
        line.getSubcommands().forEach((name, command) -> {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                fish.add("-n __fish_use_subcommand -f -a " + name + " -d " + quoted(header(command.getCommandSpec())));
                fish.options(name, command.getCommandSpec());
            }
        });
        return String.join("\n", fish.lines) + "\n";
    }

    private void options(String name, CommandSpec command) {
        String within = "-n " + quoted("__fish_seen_subcommand_from " + name);
        command.subcommands().forEach((inner, line) -> add(within + " -f -a " + inner + " -d "
                + quoted(header(line.getCommandSpec()))));
        for (OptionSpec option : command.options()) {
            StringBuilder words = new StringBuilder(within);
            for (String spelling : option.names()) {
                boolean isLong = spelling.startsWith("--");
                words.append(isLong ? " -l " + spelling.substring(2) : " -s " + spelling.substring(1));
            }
            if (option.arity().max() > 0) {
                words.append(" -r");
                if (option.completionCandidates() != null) {
                    List<String> values = new ArrayList<>();
                    option.completionCandidates().forEach(values::add);
                    words.append(" -f -a ").append(quoted(String.join(" ", values)));
                }
            }
            add(words + " -d " + quoted(String.join(" ", option.description())));
        }
    }

    private void add(String words) {
        lines.add("complete -c " + program + " " + words);
    }

    private static String header(CommandSpec command) {
        return String.join(" ", command.usageMessage().header());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
