/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a reference as journals print it: Vancouver, AMA, Springer, APA, Elsevier, IEEE and what is like them. A string
 * is understood when its authors, title, container and year are found; nothing is guessed.
 */
public final class ReferenceString {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)[a-z]?";
    private static final String MONTH = "(?:[\\s,]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?(?:[\\s/–-]+(?:\\d{1,2}|[A-Z][a-z]{2}\\.?))?)?";
    private static final String VOLUME = "(?<volume>[A-Z]?\\d+[A-Za-z]?(?:[-–/]\\d+)?(?:\\s?(?:Suppl|Pt|Spec No|Supplement)\\.?\\s?\\w{0,3})?|(?:Suppl|Supplement)\\.?\\s?\\d*)";
    private static final String ISSUE = "(?:\\s?\\((?<issue>[^()]{1,40}(?:\\([^()]*\\))?)\\))?";
    private static final String PAGES = "(?<pages>[A-Za-z]{0,3}\\d\\w*(?:\\.\\w+)*(?:\\s?[-–—‐‑]\\s?[A-Za-z]{0,3}\\d\\w*(?:\\.\\w+)*)?(?:,\\s?[A-Za-z]?\\d+(?:[-–]\\d+)?)*)";
    private static final String END = "[\\s.,;]*$";

    /** What follows the name of the journal. */
    private static final List<Pattern> TAILS = Stream.of(
            "[.,]?\\s*" + YEAR + MONTH + "\\s*[;:,]\\s*" + VOLUME + "\\s*" + ISSUE + "\\s*[:,;]\\s*(?:pp?\\.?\\s*)?"
            + PAGES + END,
            "[.,]?\\s*" + YEAR + MONTH + "\\s*;\\s*" + VOLUME + ISSUE + END,
            "[.,]?\\s*" + YEAR + MONTH + "\\s*[;:]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s*\\(" + YEAR + "\\)\\s*" + VOLUME + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s*,?\\s*[Vv]ol\\.?\\s*" + VOLUME
            + "(?:,\\s*(?:no|No|issue)\\.?\\s*(?<issue>[^,]{1,30}))?(?:,\\s*(?:pp?\\.|[Aa]rticle(?: ID)?|Art\\.)\\s*(?:no\\.\\s*)?" + PAGES + ")?,?\\s*(?:[A-Z][a-z]{2,8}\\.?\\s+)?" + YEAR + END,
            "[.,]?\\s+" + VOLUME + "\\s*" + ISSUE + "\\s*\\(" + YEAR + "\\)\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s+" + VOLUME + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + "\\s*[,(]\\s*" + YEAR + "\\)?"
            + END)
            .map(Pattern::compile).toList();

    /** What follows the name of the journal where the year stands behind the authors. */
    private static final List<Pattern> SHORT_TAILS = Stream.of(
            "[.,]?\\s+" + VOLUME + "\\s*" + ISSUE + "\\s*[:,]\\s*(?:pp?\\.?\\s*)?" + PAGES + END,
            "[.,]?\\s+(?:pp?\\.?\\s*)?(?<pages>[A-Za-z]{0,3}\\d+\\s?[-–—]\\s?[A-Za-z]{0,3}\\d+)" + END,
            "[.,]?\\s+" + VOLUME + ISSUE + END).map(Pattern::compile).toList();

    /** A work that an identifier makes sure may have no more than a journal. */
    private static final List<Pattern> SHORTEST_TAILS = Stream.concat(SHORT_TAILS.stream(),
            Stream.of(Pattern.compile("\\.?" + END))).toList();

    private static final String PUBLISHER = "(?:(?<edition>\\d{1,2})(?:st|nd|rd|th)\\s+ed(?:ition|n)?\\.?[.,;]?\\s+)?(?<place>\\p{Lu}[^.:;0-9]{1,60}):\\s*(?<publisher>[^;:0-9]{2,80})[;,]\\s*" + YEAR
            + "(?:\\s*[.:,;]\\s*(?:pp?\\.?\\s*)?" + PAGES + ")?(?:\\s*p\\.?)?" + END;
    private static final Pattern BOOK = Pattern.compile("^(?<title>.+?)[.,]\\s+" + PUBLISHER);
    private static final Pattern CHAPTER = Pattern.compile("^(?<title>.+?)[.,]\\s+In:?\\s+(?<editors>.+?)(?:,?\\s*\\(?[Ee]d(?:s|itors?)?\\.?\\)?)[.,:]?\\s+(?<book>\\p{Lu}.+?)[.,]\\s+" + PUBLISHER);
    private static final Pattern IN_BOOK = Pattern.compile("[.,] In:? .+\\([Ee]ds?\\.?\\)");
    private static final Pattern YEAR_BEHIND_AUTHORS = Pattern.compile("^\\s*[.,]?\\s*\\(" + YEAR
            + "(?:,[^)]*)?\\)[.,:]?\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|(\\d{1,3})[.)\\t]|(\\d{1,3})\\s(?=\\p{Lu}))\\s*");
    private static final Pattern DOI = Pattern.compile("(?i)(?:[,;.]?\\s*\\(?(?:available (?:at|from|online):?\\s*)?(?:https?://(?:dx\\.)?doi\\.org/|"
            + "doi:?\\s*(?:https?://(?:dx\\.)?doi\\.org/)?)|(?<=[.,;]\\s))(10\\.\\d{4,9}/[^\\s\\]]+[^\\s\\].,;)])\\)?");
    private static final Pattern PMID = Pattern.compile("(?i)[,;.\\[]?\\s*\\[?PMID:?\\s*(\\d{4,8})\\]?");
    private static final Pattern PMCID = Pattern.compile("(?i)[,;.\\[]?\\s*\\[?(?:PMCID:?\\s*|PMC Free article:?\\s*)?(PMC\\d{5,8})\\]?");
    private static final Pattern SERVICES = Pattern.compile("(?:\\s*\\[(?:DOI|PubMed|CrossRef|Google Scholar|PMC free article|Medline|View Article)[^\\]]*\\])+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SMALL = Set.of("of", "and", "the", "in", "for", "&", "on", "de", "der", "für",
            "et", "la", "und", "to",
            "del", "en", "di", "des", "du", "–", "-", "case", "a");
    private static final int LONGEST = 4_000;

    private ReferenceString() {
    }

    /** The number before a reference, such as 3 in {@code [3] Smith …}; empty when it has none. */
    public static Optional<Integer> number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find() ? IntStream.rangeClosed(1, 4).mapToObj(number::group).filter(each -> each != null)
                .findFirst().map(Integer::valueOf) : Optional.empty();
    }

    /** A reference without the number before it. */
    public static String withoutNumber(String printed) {
        return NUMBER.matcher(printed).replaceFirst("").strip();
    }

    /** The work of a reference in CSL-JSON; empty when it is not understood. */
    public static Optional<CslItem> parse(String printed) {
        String text = withoutNumber(printed.replaceAll("[\\s\u00A0]+", " ")).replace("\u2010", "-")
                .replace("\u2011", "-");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> identifiers = new LinkedHashMap<>();
        text = take(DOI, "DOI", text, identifiers);
        text = take(PMID, "PMID", text, identifiers);
        text = take(PMCID, "PMCID", text, identifiers);
        text = SERVICES.matcher(text).replaceAll("").replaceFirst("(?i)\\s*(?:epub|published online|accessed)\\b.*$",
                "").strip();
        Optional<CslItem> work = work(text, identifiers.containsKey("DOI") || identifiers.containsKey("PMID"));
        work.ifPresent(item -> identifiers.forEach(item::set));
        return work;
    }

    /** The identifiers of a reference, also when the rest is not understood, by their names in CSL. */
    public static Map<String, String> identifiers(String printed) {
        Map<String, String> found = new LinkedHashMap<>();
        take(DOI, "DOI", printed, found);
        take(PMID, "PMID", printed, found);
        return found;
    }

    private static String take(Pattern pattern, String name, String text, Map<String, String> identifiers) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return text;
        }
        identifiers.put(name, found.group(1));
        return (text.substring(0, found.start()) + text.substring(found.end())).strip();
    }

    /** The longest list of names at the start parts authors from the rest. */
    private static Optional<CslItem> work(String text, boolean identified) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < text.length() && ends.size() < 120; i++) {
            char sign = text.charAt(i);
            boolean before = sign == '(' && text.substring(i).matches("(?s)\\((?:19|20)\\d\\d[a-z]?[,)].*");
            if (before || (sign == '.' || sign == ':' || sign == ',') && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ') {
                ends.add(i);
            }
        }
        for (int end : ends.reversed()) {
            String authors = text.substring(0, end).strip();
            Optional<List<NameList.Name>> names = NameList.parse(authors.replaceFirst("(?i),?\\s*\\(?eds?\\.?\\)?$",
                    ""));
            if (names.isPresent()) {
                return afterAuthors(names.get(), text.substring(end).replaceFirst("^[.:,]\\s*", ""),
                        text.charAt(end) == ',', identified);
            }
        }
        return Optional.empty();
    }

    private static Optional<CslItem> afterAuthors(List<NameList.Name> authors, String rest, boolean commas,
            boolean identified) {
        Matcher year = YEAR_BEHIND_AUTHORS.matcher(rest);
        Optional<CslItem> work = year.find() && !IN_BOOK.matcher(rest).find()
                ? article(rest.substring(year.end()), identified ? SHORTEST_TAILS : SHORT_TAILS, year.group("year"),
                        commas)
                : Optional.empty();
        return work.or(() -> article(rest, TAILS, "", commas)).or(() -> book(rest)).map(item -> {
            authors.forEach(name -> {
                if (name.family().isEmpty()) {
                    item.group("author", name.given());
                } else {
                    item.person("author", name.family(), name.given(), name.suffix());
                }
            });
            return item;
        });
    }

    private static Optional<CslItem> article(String text, List<Pattern> tails, String knownYear, boolean commas) {
        for (Pattern tail : tails) {
            Matcher found = tail.matcher(text);
            if (found.find() && found.start() > 0) {
                Optional<String[]> parts = titleAndJournal(text.substring(0, found.start()), commas);
                if (parts.isPresent()) {
                    CslItem item = new CslItem("article-journal").set("title", parts.get()[0])
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

    private static String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) && matcher.group(name) != null
                ? matcher.group(name).strip() : "";
    }

    /** A title in quotes ends with them; else the first sentence end, or comma, before what looks like a journal. */
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

    /** An abbreviated name ends with a full stop, which also ends its part of the reference. */
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

    private static Optional<CslItem> book(String text) {
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.matches()) {
            CslItem item = new CslItem("chapter").set("title", chapter.group("title"));
            if (NameList.addTo(item, "editor", chapter.group("editors").replaceFirst("[,.]$", ""))) {
                return Optional.of(published(item.set("container-title", chapter.group("book")), chapter));
            }
        }
        Matcher book = BOOK.matcher(text);
        return book.matches() ? Optional.of(published(new CslItem("book").set("title", book.group("title")), book))
                : Optional.empty();
    }

    private static CslItem published(CslItem item, Matcher found) {
        return item.set("edition", found.group("edition")).set("publisher-place", found.group("place"))
                .set("publisher", found.group("publisher")).set("page", group(found, "pages"))
                .date("issued", found.group("year"), "", "");
    }
}
