/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.journals.Origins;
import org.spinescribe.manuscript.findings.FindingCounts;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;

import picocli.CommandLine.Help.Ansi;

/**
 * Findings for a terminal. Each error is a line as compilers print it. So is the first warning of a rule; below it
 * follow the others of the rule, each with its place and the different part of its message. All items of a guideline
 * are one line.
 */
final class TextFindings implements FindingsWriter {

    /** A placeholder for the coloured severity; U+FFFF is no character, so no report contains it. */
    private static final String SEVERITY = "\uFFFF";

    private static final Pattern SENTENCE = Pattern.compile("\\. (?=\\p{Lu})");

    private final PrintWriter out;
    private final Ansi colours;
    private final boolean sources;
    private final FindingCounts counts = new FindingCounts();

    /** @param sources whether messages name the sources of demands */
    TextFindings(PrintWriter out, Ansi colours, boolean sources) {
        this.out = out;
        this.colours = colours;
        this.sources = sources;
    }

    /** Prints the findings of a report; unreadable files are reported elsewhere, as errors. */
    @Override
    public void add(ReportResult result) {
        if (result.problem().isPresent()) {
            return;
        }
        counts.add(result);
        Map<String, List<FindingInContext>> rules = new LinkedHashMap<>();
        result.findings().forEach(each -> rules.computeIfAbsent(kind(each.finding()), first -> new ArrayList<>())
                .add(each));
        rules.values().forEach(findings -> print(result.file(), findings));
        out.flush();
    }

    private static String kind(Finding finding) {
        return GuidelineItems.are(finding) ? finding.rule() : finding.severity() == Severity.ERROR
                ? finding.rule() + finding.offset() + finding.message() : finding.severity() + finding.rule();
    }

    private void print(Path file, List<FindingInContext> findings) {
        FindingInContext first = findings.getFirst();
        if (GuidelineItems.are(first.finding()) && findings.size() > 1) {
            line(first.shown(file), GuidelineItems.of(findings.stream().map(FindingInContext::finding).toList(), file));
            return;
        }
        line(first.shown(file), first.finding());
        Map<String, List<String>> places = new LinkedHashMap<>();
        findings.stream().skip(1).forEach(each -> places.computeIfAbsent(difference(first.finding(), each.finding()),
                words -> new ArrayList<>()).add(place(each, file)));
        places.forEach((words, where) -> out.println(Texts.of(words.isEmpty() ? "finding.also" : "finding.other",
                String.join(", ", where), words, first.finding().rule())));
    }

    /** Returns the place within the file. */
    private static String place(FindingInContext each, Path file) {
        String shown = each.shown(file);
        return shown.startsWith(file.toString()) ? shown.substring(file.toString().length()).replaceFirst("^[:, ]+", "")
                : shown;
    }

    private void line(String place, Finding finding) {
        String line = Texts.of("finding.shown", place, SEVERITY, message(finding), finding.rule());
        out.println(line.replace(SEVERITY, coloured(finding.severity())));
    }

    private String message(Finding finding) {
        return sources ? finding.message() : Origins.without(finding.message());
    }

    /**
     * Returns the part of a message that differs from the first one of its rule: leaves out equal sentences at the end.
     */
    private String difference(Finding first, Finding other) {
        String said = message(first);
        String words = message(other);
        if (words.equals(said)) {
            return "";
        }
        int same = 0;
        while (same < Math.min(said.length(), words.length()) && said.charAt(said.length() - 1 - same)
                == words.charAt(words.length() - 1 - same)) {
            same++;
        }
        Matcher sentence = SENTENCE.matcher(words);
        return sentence.find(words.length() - same - 1) ? words.substring(0, sentence.start() + 1) : words;
    }

    @Override
    public void end() {
        if (counts.reports() > 0) {
            out.println(counts.summary());
        }
        out.flush();
    }

    private String coloured(Severity severity) {
        String word = Texts.of(severity.name().toLowerCase(Locale.ROOT));
        return switch (severity) {
            case ERROR -> colours.string("@|bold,red " + word + "|@");
            case WARNING -> colours.string("@|bold,yellow " + word + "|@");
            default -> colours.string("@|bold,blue " + word + "|@");
        };
    }
}
