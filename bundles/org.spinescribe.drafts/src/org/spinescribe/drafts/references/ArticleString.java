/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import static org.spinescribe.drafts.references.ReferenceParts.END;
import static org.spinescribe.drafts.references.ReferenceParts.ISSUE;
import static org.spinescribe.drafts.references.ReferenceParts.MONTH;
import static org.spinescribe.drafts.references.ReferenceParts.PAGES;
import static org.spinescribe.drafts.references.ReferenceParts.VOLUME;
import static org.spinescribe.drafts.references.ReferenceParts.YEAR;
import static org.spinescribe.drafts.references.ReferenceParts.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parses the text behind the authors of a journal article: title, journal, year, volume, issue and pages. */
final class ArticleString {

    /** Patterns for the text behind the name of the journal. */
    private static final List<Pattern> TAILS = Stream.of(
            "[.,]?\\s*" + YEAR + MONTH + "\\s*[;:,]\\s*" + VOLUME + "\\s*" + ISSUE + "\\s*[:,;]\\s*(?:pp?\\.?\\s*)?"
            + PAGES + END,
            "[.,]?\\s*" + YEAR + MONTH + "\\s*;\\s*" + VOLUME + ISSUE + END,
            "[.,]?\\s*" + YEAR + MONTH + "\\s*[;:]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s*\\(" + YEAR + "\\)\\s*" + VOLUME + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s*,?\\s*[Vv]ol\\.?\\s*" + VOLUME
            + "(?:,\\s*(?:no|No|issue)\\.?\\s*(?<issue>[^,]{1,30}))?(?:,\\s*(?:pp?\\.|[Aa]rticle(?: ID)?|"
            + "Art\\.)\\s*(?:no\\.\\s*)?" + PAGES + ")?,?\\s*(?:[A-Z][a-z]{2,8}\\.?\\s+)?" + YEAR + END,
            "[.,]?\\s+" + VOLUME + "\\s*" + ISSUE + "\\s*\\(" + YEAR + "\\)\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s+" + VOLUME + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + "\\s*[,(]\\s*" + YEAR + "\\)?"
            + END)
            .map(Pattern::compile).toList();

    /** The same where the year stands behind the authors. */
    private static final List<Pattern> SHORT_TAILS = Stream.of(
            "[.,]?\\s+" + VOLUME + "\\s*" + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s+(?:pp?\\.?\\s*)?(?<pages>[A-Za-z]{0,3}\\d+\\s?[-–—]\\s?[A-Za-z]{0,3}\\d+)" + END,
            "[.,]?\\s+" + VOLUME + ISSUE + END).map(Pattern::compile).toList();

    /** The same for a work with an identifier, which is certain even with nothing behind the journal. */
    private static final List<Pattern> SHORTEST_TAILS = Stream.concat(SHORT_TAILS.stream(),
            Stream.of(Pattern.compile("\\.?" + END))).toList();

    private static final Set<String> SMALL = Set.of("of", "and", "the", "in", "for", "&", "on", "de", "der", "für",
            "et", "la", "und", "to",
            "del", "en", "di", "des", "du", "–", "-", "case", "a");

    private ArticleString() {
    }

    /**
     * An article with its year at the end.
     *
     * @param commas whether to split the title from the journal at commas before full stops
     */
    static Optional<CslBuilder> parse(String text, boolean commas) {
        return article(text, TAILS, "", commas);
    }

    /**
     * An article with its year behind the authors.
     *
     * @param identified whether an identifier proves that it is one
     */
    static Optional<CslBuilder> parse(String text, String year, boolean identified, boolean commas) {
        return article(text, identified ? SHORTEST_TAILS : SHORT_TAILS, year, commas);
    }

    private static Optional<CslBuilder> article(String text, List<Pattern> tails, String knownYear, boolean commas) {
        for (Pattern tail : tails) {
            Matcher found = tail.matcher(text);
            if (found.find() && found.start() > 0) {
                Optional<String[]> parts = titleAndJournal(text.substring(0, found.start()), commas);
                if (parts.isPresent()) {
                    CslBuilder item = new CslBuilder("article-journal").set("title", parts.get()[0])
                            .set("container-title", dotted(parts.get()[1], found.group()))
                            .set("volume", group(found, "volume"))
                            .set("issue", group(found, "issue")).set("page", group(found, "pages"));
                    return Optional.of(item.date("issued", knownYear.isEmpty() ? found.group("year")
                            : knownYear, "", ""));
                }
            }
        }
        return Optional.empty();
    }

    /** Splits title and journal: at closing quotes, else at the first sentence or comma before a likely journal. */
    private static Optional<String[]> titleAndJournal(String text, boolean commas) {
        Matcher quoted = Pattern.compile("^[“\"‘](.+?)[,.]?[”\"’],?\\s+(?:In:?\\s+)?(\\S.*)$").matcher(text);
        if (quoted.matches()) {
            return Optional.of(new String[] { quoted.group(1), journal(quoted.group(2)) });
        }
        for (String end : commas ? List.of(",\\s+", "[.?!]\\s+") : List.of("[.?!]\\s+", ",\\s+")) {
            Matcher sentence = Pattern.compile(end).matcher(text);
            while (sentence.find()) {
                String journal = text.substring(sentence.end()).replaceFirst("^In:?\\s+", "");
                if (isJournal(journal)) {
                    String title = text.substring(0, text.charAt(sentence.start()) == '.'
                            || text.charAt(sentence.start()) == ','
                            ? sentence.start() : sentence.start() + 1).strip();
                    return title.length() < 3 ? Optional.empty()
                            : Optional.of(new String[] { title, journal(journal) });
                }
            }
        }
        return Optional.empty();
    }

    /** Restores the final full stop of an abbreviated name, which also ended its part of the reference. */
    private static String dotted(String journal, String tail) {
        return journal.contains(". ") && !journal.endsWith(".") && tail.startsWith(".") ? journal + "." : journal;
    }

    private static String journal(String text) {
        String journal = text.strip().replaceFirst("[,;]$", "");
        return journal.endsWith(".") && journal.indexOf('.') == journal.length() - 1
                ? journal.substring(0, journal.length() - 1) : journal;
    }

    private static boolean isJournal(String text) {
        String[] words = text.strip().split("[\\s]+");
        if (words.length > 14 || text.isBlank() || text.contains("?")
                || text.matches(".*[.:]\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll}{3,}\\s+\\p{Ll}.*")) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("[(),.:;\\[\\]]", "");
            boolean capital = word.isEmpty() || Character.isUpperCase(word.codePointAt(0))
                    || !Character.isLetter(word.codePointAt(0))
                    || word.matches("e[A-Z].*|npj|medRxiv|bioRxiv|arXiv|[a-z]{1,2}[A-Z].*");
            if (!capital && (i == 0 || !SMALL.contains(word))) {
                return false;
            }
        }
        return true;
    }
}
