/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.GitRevision;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options for the earlier version of a report, which the journal already has. */
final class EarlierVersionOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--revision", paramLabel = "OLD", descriptionKey = "submit.revision")
    private Optional<Path> old = Optional.empty();

    @Option(names = "--from", paramLabel = "REVISION", descriptionKey = "submit.from")
    private Optional<String> from = Optional.empty();

    /** Returns whether the options name a version. */
    boolean isNamed() {
        return old.isPresent() || from.isPresent();
    }

    /** Returns its file, if it is a file. */
    Optional<Path> file() {
        return old;
    }

    /**
     * Reads the version.
     *
     * @param present the present report
     * @return the result of the reader; empty when the options name no version
     */
    <T> Optional<T> read(Path present, GitRevision.Reader<T> reader) throws CannotCompare, IOException {
        if (old.isPresent() && from.isPresent()) {
            throw new ParameterException(spec.commandLine(), Texts.of("submit.which"));
        }
        if (old.isPresent()) {
            return Optional.of(reader.read(old.get(), old.get().toString()));
        }
        return from.isPresent() ? Optional.of(GitRevision.read(present, from.get(), reader)) : Optional.empty();
    }
}
