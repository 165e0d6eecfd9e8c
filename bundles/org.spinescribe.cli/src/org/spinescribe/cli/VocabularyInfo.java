/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.clinical.vocabulary.InstalledVocabulary;
import org.spinescribe.clinical.vocabulary.UnreadableVocabulary;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code spinescribe vocabulary info}: prints the vocabulary in use. */
@Command(name = "info", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class VocabularyInfo implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        print(spec.commandLine().getOut());
    }

    static void print(PrintWriter out) {
        Vocabulary vocabulary = inUse();
        String headings = Texts.of("vocabulary.size", vocabulary.headings(), vocabulary.terms());
        out.println(vocabulary.complete()
                ? Texts.of("vocabulary.whole", name(vocabulary), headings, InstalledVocabulary.file())
                : Texts.of("vocabulary.bundled", name(vocabulary), headings));
        out.flush();
    }

    /** Returns the vocabulary with which reports are checked; fails for a broken installed one. */
    static Vocabulary inUse() {
        if (!InstalledVocabulary.exists()) {
            return Vocabularies.bundled();
        }
        try {
            return InstalledVocabulary.open(InstalledVocabulary.file());
        } catch (UnreadableVocabulary e) {
            throw new CannotRun(Texts.of("no-mesh", InstalledVocabulary.file(), e.getMessage()));
        }
    }

    /** Returns MeSH with its year. */
    static String name(Vocabulary vocabulary) {
        return vocabulary.year() == 0 ? "MeSH" : "MeSH " + vocabulary.year();
    }
}
