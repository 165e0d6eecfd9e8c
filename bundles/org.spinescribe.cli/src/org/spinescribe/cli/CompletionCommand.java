/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.util.concurrent.Callable;

import org.spinescribe.cli.completion.FishCompletion;
import org.spinescribe.cli.terminal.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe completion}: prints the completion script of a shell. */
@Command(name = "completion", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** The supported shells. */
    enum Shell {
        bash, zsh, fish
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "completion.shell")
    private Shell shell;

    @Override
    public Integer call() {
        CommandLine all = Main.line();
        spec.commandLine().getOut().print(shell == Shell.fish ? FishCompletion.of(all)
                : AutoComplete.bash(all.getCommandName(), all)); // zsh reads the same script
        return ExitCode.CLEAN;
    }
}
