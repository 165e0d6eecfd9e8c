/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.completion;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine;

/** The manual page of a command, generated from picocli's model. */
public final class ManualPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandSpec command) {
        this.command = command;
    }

    /** Returns the file name of a command's page. */
    public static String name(CommandLine line) {
        return line.getCommandSpec().qualifiedName("-") + ".1";
    }

    /** Returns the page in the format of {@code man}. */
    public static String of(CommandLine line) {
        ManualPage manual = new ManualPage(line.getCommandSpec());
        manual.write(line);
        return manual.page.toString();
    }

    private void write(CommandLine line) {
        String name = command.qualifiedName("-");
        page.append(".TH \"").append(name.toUpperCase(Locale.ROOT)).append("\" 1 \"\" \"SpineScribe\" \"\"\n");
        section("NAME", name + " \\- " + text(String.join(" ", command.usageMessage().header())));
        section("SYNOPSIS", text(new CommandLine.Help(command, CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .synopsis(0).strip().replaceAll("\\s+", " ")));
        List<PositionalParamSpec> parameters = command.positionalParameters();
        if (!parameters.isEmpty()) {
            heading("PARAMETERS");
            parameters.forEach(parameter -> item(parameter.paramLabel(), parameter.description()));
        }
        heading("OPTIONS");
        for (OptionSpec option : command.options()) {
            item(String.join(", ", option.names()) + (option.arity().max() > 0 ? " " + option.paramLabel() : ""),
                    option.description());
        }
        if (!line.getSubcommands().isEmpty()) {
            heading("COMMANDS");
            line.getSubcommands().forEach((inner, sub) -> item(inner, sub.getCommandSpec().usageMessage().header()));
        }
        if (!command.usageMessage().exitCodeList().isEmpty()) {
            heading("EXIT STATUS");
            command.usageMessage().exitCodeList().forEach((code, meaning) -> item(code, new String[] { meaning }));
        }
    }

    private void heading(String title) {
        page.append(".SH ").append(title).append('\n');
    }

    private void section(String title, String content) {
        heading(title);
        page.append(content).append('\n');
    }

    private void item(String label, String[] description) {
        page.append(".TP\n\\fB").append(text(label)).append("\\fR\n").append(text(Stream.of(description)
                .map(line -> Ansi.OFF.string(line)).reduce("", (one, next) -> one.isEmpty() ? next : one + " " + next)))
                .append('\n');
    }

    /** Escapes a backslash, a hyphen, and a full stop or quote at the beginning. */
    private static String text(String plain) {
        String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
