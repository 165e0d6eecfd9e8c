/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A work in brackets or braces is cited; {@code [@key p. 3]} and {@code @{key}} are printed as typed. */
public final class CitationsBrackets implements Rule {

    private static final Pattern BRACKETS = Pattern.compile("\\[((?:[^\\[\\]\\n]|\\n(?![ \\t]*\\n)){1,300})\\]");
    private static final String NAME = "([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_:.+/-]*[\\p{L}\\p{N}_+/-])?)";
    private static final Pattern KEY = Pattern.compile("-?@[ \\t]?\\{?" + NAME + "\\}?");
    private static final Pattern BRACED = Pattern.compile("@\\{" + NAME + "\\}");
    private static final Pattern BARE = Pattern.compile(NAME + "(?:[,;] ?" + NAME + ")*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;&]|\\\\,|and)?\\s*");
    private static final Pattern PAGES =
            Pattern.compile("[\\s,;:]*((?:pp?\\.|pages?|chap\\.|chapter|sec\\.)?\\s*\\d.*)", Pattern.DOTALL);

    @Override
    public String id() {
        return "citations/brackets";
    }

    @Override
    public void check(Report report, Findings findings) {
        if (report.bibliographies().isEmpty()) {
            return;
        }
        Predicate<String> known = key -> report.work(key).isPresent();
        for (OwnedText owned : OwnedText.in(report)) {
            if (isSuspect(owned.text().source())) {
                check(owned.text(), printed(owned.text()), known, findings);
            }
        }
    }

    /** A prefilter: whether some brackets differ from those of most citations and mentions. */
    private static boolean isSuspect(String source) {
        if (source.contains("@{")) {
            return true;
        }
        for (int open = source.indexOf('['); open >= 0; open = source.indexOf('[', open + 1)) {
            int close = source.indexOf(']', open);
            if (close < 0) {
                return false;
            }
            if (!isUsual(source, open + 1, close)) {
                return true;
            }
        }
        return false;
    }

    /** Whether brackets hold keys alone, as in {@code @a; @b} and {@code #figure}. */
    private static boolean isUsual(String source, int from, int to) {
        char first = source.charAt(from);
        if (first != '@' && first != '#') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char here = source.charAt(i);
            boolean space = here == ' ' && source.charAt(i - 1) == ';' && source.charAt(i + 1) == '@';
            if (here <= ' ' && !space || here == ',' || here == '[' || here == '\\') {
                return false;
            }
        }
        return true;
    }

    private static void check(ProseText text, BitSet printed, Predicate<String> known, Findings findings) {
        Matcher brackets = BRACKETS.matcher(text.source());
        BitSet found = new BitSet();
        while (brackets.find()) {
            if (isPrinted(brackets.start(), text.source(), printed)) {
                String content = brackets.group(1);
                if (KEY.matcher(content).results().anyMatch(key -> known.test(key.group(1)))) {
                    found.set(brackets.start(), brackets.end());
                    note(text, brackets.toMatchResult(), meant(content), findings);
                } else if (areKeys(content, known)) {
                    add("bare", text, brackets.toMatchResult(), "[" + content.replaceAll("(^|[,;] ?)", "; @")
                            .substring(2) + "]", findings);
                }
            }
        }
        Matcher braced = BRACED.matcher(text.source());
        while (braced.find()) {
            if (!found.get(braced.start()) && isPrinted(braced.start(), text.source(), printed)
                    && known.test(braced.group(1))) {
                add("", text, braced.toMatchResult(), "@" + braced.group(1), findings);
            }
        }
    }

    private static boolean areKeys(String content, Predicate<String> known) {
        return BARE.matcher(content).matches() && List.of(content.split("[,;] ?")).stream().allMatch(known);
    }

    /** The intended citation; empty when the text around the keys is ambiguous. */
    private static Optional<String> meant(String content) {
        List<MatchResult> keys = KEY.matcher(content).results().toList();
        List<String> works = new ArrayList<>();
        int end = 0;
        for (MatchResult key : keys) {
            String between = content.substring(end, key.start());
            if (!(works.isEmpty() ? between.equals("^") || between.isBlank() : BETWEEN.matcher(between).matches())) {
                return Optional.empty();
            }
            works.add((key.group().startsWith("-") ? "-@" : "@") + key.group(1));
            end = key.end();
        }
        String rest = content.substring(end);
        Matcher pages = PAGES.matcher(rest);
        if (!rest.isBlank() && !pages.matches()) {
            return Optional.empty();
        }
        return Optional.of("[" + String.join("; ", works) + (rest.isBlank() ? "" : ", " + pages.group(1)) + "]");
    }

    private static void note(ProseText text, MatchResult at, Optional<String> meant, Findings findings) {
        if (meant.isPresent()) {
            add("", text, at, meant.get(), findings);
        } else {
            findings.addCase("unclear", range(text, at), at.group());
        }
    }

    private static void add(String which, ProseText text, MatchResult at, String written, Findings findings) {
        findings.addFix(which, range(text, at), List.of(written), at.group(), written);
    }

    private static ProseText.Range range(ProseText text, MatchResult at) {
        int start = text.places().offset(at.start());
        return text.named().orElse(new ProseText.Range(start, text.places().offset(at.end()) - start));
    }

    /** The characters printed as typed, which are all but those of citations, links, notes and code. */
    private static BitSet printed(ProseText text) {
        BitSet printed = new BitSet();
        for (Text plain : text.all(Text.class)) {
            for (SourceSpan span : plain.getSourceSpans()) {
                printed.set(span.getInputIndex(), span.getInputIndex() + span.getLength());
            }
        }
        return printed;
    }

    private static boolean isPrinted(int index, String source, BitSet printed) {
        return printed.get(index) && (index == 0 || source.charAt(index - 1) != '\\');
    }
}
