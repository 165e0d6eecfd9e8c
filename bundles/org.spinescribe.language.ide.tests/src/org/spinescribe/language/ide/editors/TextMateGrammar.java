/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.editors;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/**
 * Generates a TextMate grammar of the language, for editors that highlight with patterns before any server has started.
 */
final class TextMateGrammar {

    private static final String END = "(?:C[0-7]|T(?:h)?1?\\d|L[1-6]|S[1-5])";
    private static final String LEVEL = "\\b(?:" + END + "|Co)(?:[–-]" + END + "|/(?:C|T|Th|L|S)?\\d{1,2})?\\b";

    private final Grammar grammar;
    private final String name;

    TextMateGrammar(Grammar grammar, String name) {
        this.grammar = grammar;
        this.name = name;
    }

    Map<String, Object> content() {
        return Json.object("$schema", "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
                "name", name, "scopeName", "source." + name, "patterns", List.of(comment("comment.line", "//", "$"),
                        comment("comment.block", "/\\*", "\\*/"), quoted("\"", "\""), quoted("“", "”"), prose(),
                        match("constant.other.level", LEVEL), match("constant.numeric", "\\b\\d[\\d.,]*\\b"),
                        match("keyword.control", keywords())));
    }

    private String scope(String kind) {
        return kind + "." + name;
    }

    private Map<String, Object> match(String kind, String pattern) {
        return Json.object("name", scope(kind), "match", pattern);
    }

    private Map<String, Object> comment(String kind, String begin, String end) {
        return Json.object("name", scope(kind), "begin", begin, "end", end);
    }

    private Map<String, Object> quoted(String begin, String end) {
        return Json.object("name", scope("string.quoted"), "begin", begin, "end", end);
    }

    /** Prose is plain text, except for citations, references and emphasis. */
    private Map<String, Object> prose() {
        return Json.object("contentName", scope("meta.prose"), "begin", "\\{", "end", "(?<!\\\\)\\}", "patterns",
                List.of(Json.object("match", "\\\\."), match("variable.other.reference", "\\[-?[@#][^\\[\\]\\n]*\\]"),
                        match("markup.bold", "\\*\\*[^*\\n]+\\*\\*"), match("markup.italic", "\\*[^*\\n]+\\*"),
                        Json.object("begin", "\\{", "end", "\\}")));
    }

    /** Returns longer keywords first, so that none matches the beginning of another. */
    private String keywords() {
        TreeSet<String> words = GrammarUtil.getAllKeywords(grammar).stream()
                .filter(word -> Character.isLetter(word.charAt(0))).collect(Collectors.toCollection(() ->
                        new TreeSet<>((one, other) -> one.length() != other.length()
                                ? Integer.compare(other.length(), one.length()) : one.compareTo(other))));
        return "(?<![\\w-])(?:" + String.join("|", words) + ")(?![\\w-])";
    }
}
