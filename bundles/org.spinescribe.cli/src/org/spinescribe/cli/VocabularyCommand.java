/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import org.spinescribe.cli.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spinescribe vocabulary}: the commands for the vocabulary of keywords. */
@Command(name = "vocabulary", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true,
        subcommands = { VocabularyImportCommand.class, VocabularyInfo.class, VocabularyFind.class })
final class VocabularyCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Without a subcommand, reports the available ones. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Texts.of("which-vocabulary-command"));
    }
}
