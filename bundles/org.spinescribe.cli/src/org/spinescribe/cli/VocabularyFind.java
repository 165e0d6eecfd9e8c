/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.clinical.vocabulary.Heading;
import org.spinescribe.clinical.vocabulary.Match;
import org.spinescribe.clinical.vocabulary.Suggestion;
import org.spinescribe.clinical.vocabulary.Synonyms;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe vocabulary find}: prints the heading of a term, or suggestions. */
@Command(name = "find", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class VocabularyFind implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TERM", descriptionKey = "vocabulary.term")
    private List<String> words;

    @Override
    public Integer call() {
        String term = String.join(" ", words);
        Vocabulary vocabulary = VocabularyInfo.inUse();
        PrintWriter out = spec.commandLine().getOut();
        Optional<Match> match = vocabulary.find(term);
        match.ifPresentOrElse(found -> print(vocabulary, found, term, out), () -> offer(vocabulary, term, out));
        out.flush();
        return match.isPresent() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static void print(Vocabulary vocabulary, Match match, String term, PrintWriter out) {
        Heading heading = match.heading();
        out.println(Texts.of("vocabulary.heading", heading.name(), heading.identifier()));
        if (match.kind() != Match.Kind.HEADING) {
            out.println(Texts.of("vocabulary." + match.kind(), term, heading.name(), match.term()));
        }
        list("vocabulary.broader", vocabulary.broader(heading).stream().map(Heading::name).toList(), out);
        list("vocabulary.terms", heading.entryTerms(), out);
        list("vocabulary.trees", heading.treeNumbers(), out);
    }

    private static void offer(Vocabulary vocabulary, String term, PrintWriter out) {
        out.println(Texts.of(vocabulary.complete() ? "vocabulary.not-whole" : "vocabulary.not-bundled", term,
                VocabularyInfo.name(vocabulary)));
        list("vocabulary.meant", vocabulary.suggest(term).stream().map(VocabularyFind::words).toList(), out);
        List<String> synonyms = Synonyms.headings(term);
        List<String> parts = vocabulary.parts(term).stream().map(Heading::name).toList();
        list("vocabulary.use", synonyms.isEmpty() ? parts : synonyms, out);
    }

    private static String words(Suggestion meant) {
        String heading = meant.heading().name();
        return meant.term().equals(heading) ? heading : Texts.of("vocabulary.meant-term", meant.term(), heading);
    }

    private static void list(String key, List<String> items, PrintWriter out) {
        if (!items.isEmpty()) {
            out.println(Texts.of(key, String.join("; ", items)));
        }
    }
}
