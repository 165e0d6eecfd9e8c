/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.response.ResponseFinding;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code spinescribe response check}: prints the findings in a letter. */
@Command(name = "check", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ResponseCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NamedLetter letter;

    @Override
    public Integer call() {
        List<ResponseFinding> findings = letter.compose().findings();
        print(letter, findings, spec.commandLine().getOut());
        return findings.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Prints findings, each with its line. */
    static void print(NamedLetter letter, List<ResponseFinding> findings, PrintWriter out) {
        findings.forEach(finding -> out.println(Texts.of("response.finding", letter.file(), finding.line(),
                finding.message())));
        out.flush();
    }
}
