/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.settings.SeverityWord;

/**
 * The page of a rule: the only source of its documentation and messages.
 *
 * @param id of the rule
 * @param severity of its findings, unless the journal or the user sets another one
 * @param runs when the rule runs in an editor; everywhere else every rule always runs
 * @param manuscripts whether it also applies to manuscripts in Word and JATS; the other rules check the form of a
 *        report, which only an import gives to such a text, or files that only a report names
 * @param source where the demand comes from: a guideline's item, a journal, a reference, or good practice
 * @param title what a correct report does, in one sentence without a full stop
 * @param why what the rule checks, and why it matters, as Markdown
 * @param fix how to handle a finding, as Markdown
 * @param messages by case; the usual case is the empty text
 */
public record RulePage(String id, Severity severity, Occasion runs, boolean manuscripts, String source, String title,
        String why, String fix, Map<String, String> messages) {

    private static final Map<String, RulePage> READ = new ConcurrentHashMap<>();
    private static final Pattern PAGE = Pattern.compile("""
            severity: (\\w+)
            runs: (while typing|on save)
            (manuscripts: silent
            )?source: ([^\n]+)

            # ([^\n]+)

            (.+?)
            ## What to do

            (.+?)
            ## Messages

            (.+)""", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[a-z]+/[a-z-]+");
    private static final Pattern MESSAGE = Pattern.compile("- (?:`([a-z-]+)`: )?(.+)");

    /** Whether there is a rule with this identifier: each has a page. */
    public static boolean exists(String id) {
        return ID.matcher(id).matches() && RulePage.class.getResource(id + ".md") != null;
    }

    /** The page of a rule, read on demand. */
    public static RulePage of(String id) {
        return READ.computeIfAbsent(id, RulePage::read);
    }

    /** The page as Markdown, with the identifier, the severity in words, and when the rule runs. */
    public String markdown() {
        return "# " + title + "\n\n`" + id + "` · " + SeverityWord.of(severity) + " · runs " + runs.words()
                + (manuscripts ? "" : " · says nothing of Word and JATS files") + "\n\n"
                + why + "\n\n## What to do\n\n" + fix + "\n\nSource: " + source + "\n";
    }

    /** A message with its arguments; {@code {0}} stands for the first. */
    public String message(String which, Object... arguments) {
        String message = messages.get(which);
        if (message == null) {
            throw new IllegalArgumentException(id + " has no message '" + which + "'");
        }
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return message;
    }

    private static RulePage read(String id) {
        Matcher page = PAGE.matcher(text(id));
        if (!page.matches()) {
            throw new IllegalStateException("The page of " + id + " does not have the form of a rule page");
        }
        Map<String, String> messages = new LinkedHashMap<>();
        page.group(8).strip().lines().map(MESSAGE::matcher).filter(Matcher::matches).forEach(
                message -> messages.put(Optional.ofNullable(message.group(1)).orElse(""), message.group(2)));
        return new RulePage(id, SeverityWord.read(page.group(1)).orElseThrow(), Occasion.named(page.group(2)),
                page.group(3) == null, page.group(4), page.group(5), page.group(6).strip(), page.group(7).strip(),
                messages);
    }

    private static String text(String id) {
        try (InputStream page = RulePage.class.getResourceAsStream(id + ".md")) {
            if (page == null) {
                throw new IllegalStateException("The rule " + id + " has no page");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
