/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.spinescribe.cli.resident.Caller;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.terminal.StandardOutput;
import org.spinescribe.cli.terminal.Terminal;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code spinescribe}. */
@Command(name = "spinescribe", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true,
        versionProvider = BundleVersion.class)
public final class Main implements Runnable {

    /** The commands that read reports. */
    private static final Set<String> READING = Set.of("check", "export", "submit", "compare", "checklist");

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("import", ImportCommand.class);
        COMMANDS.put("export", ExportCommand.class);
        COMMANDS.put("merge", MergeCommand.class);
        COMMANDS.put("comments", CommentsCommand.class);
        COMMANDS.put("submit", SubmitCommand.class);
        COMMANDS.put("new", NewCommand.class);
        COMMANDS.put("watch", WatchCommand.class);
        COMMANDS.put("format", FormatCommand.class);
        COMMANDS.put("rename", RenameCommand.class);
        COMMANDS.put("compare", CompareCommand.class);
        COMMANDS.put("response", ResponseCommand.class);
        COMMANDS.put("rules", RulesCommand.class);
        COMMANDS.put("checklist", ChecklistCommand.class);
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("cite", CiteCommand.class);
        COMMANDS.put("language-server", LanguageServerCommand.class);
        COMMANDS.put("serve", ServeCommand.class);
        COMMANDS.put("vocabulary", VocabularyCommand.class);
        COMMANDS.put("completion", CompletionCommand.class);
        COMMANDS.put("manual", ManualCommand.class);
        COMMANDS.put("help", HelpCommand.class);
    }

    @Spec
    private CommandSpec spec;

    /** Runs one command, here or in the resident process, and exits with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        StandardOutput standard = new StandardOutput();
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = Caller.call(standard, err, arguments).orElseGet(() -> runHere(standard, arguments));
        System.exit(standard.exitCode(code, err));
    }

    private static int runHere(StandardOutput standard, String... arguments) {
        if (arguments.length > 1 && READING.contains(arguments[0])) {
            Reports.prepare();
        }
        PrintWriter out = new PrintWriter(standard, false, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.ofThisProcess();
        int code = run(out, terminal.lines(System.err), terminal, arguments);
        out.flush();
        return code;
    }

    /**
     * Runs one command without a terminal.
     *
     * @return an {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(out, err, Terminal.NONE, arguments);
    }

    /**
     * Runs one command.
     *
     * @return an {@link ExitCode}
     */
    static int run(PrintWriter out, PrintWriter err, Terminal terminal, String... arguments) {
        return withCommands(new CommandLine(new Main()), arguments).setOut(out).setErr(err)
                .setColorScheme(Help.defaultColorScheme(terminal.ansi()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Main::explain)
                .setExecutionExceptionHandler(Main::apologise)
                .execute(arguments);
    }

    /** Returns the command line with all commands. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        COMMANDS.forEach(line::addSubcommand);
        return line;
    }

    /** Adds the called command only: picocli's reflection over all commands takes a tenth of a short run. */
    private static CommandLine withCommands(CommandLine line, String... arguments) {
        Class<?> called = arguments.length == 0 || arguments[0].equals("help") ? null : COMMANDS.get(arguments[0]);
        if (called != null) {
            return line.addSubcommand(arguments[0], called);
        }
        COMMANDS.forEach(line::addSubcommand);
        return line;
    }

    /** Without a command, reports the available ones. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Texts.of("which-command"));
    }

    private static int explain(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println(Texts.of("usage", e.getMessage(), command.getCommandSpec().qualifiedName()));
        return ExitCode.NOT_RUN;
    }

    /** Prints an unforeseen exception on one line; with its stack trace if the variable SPINESCRIBE_DEBUG is set. */
    private static int apologise(Exception e, CommandLine command, CommandLine.ParseResult result) {
        if (e instanceof CannotRun) {
            command.getErr().println(Texts.of("cannot-run", e.getMessage()));
            return ExitCode.NOT_RUN;
        }
        command.getErr().println(Texts.of("unforeseen", String.valueOf(e.getMessage() == null ? e : e.getMessage())));
        if (System.getenv("SPINESCRIBE_DEBUG") != null) {
            e.printStackTrace(command.getErr());
        }
        return ExitCode.NOT_RUN;
    }
}
