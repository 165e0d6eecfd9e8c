/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.drafts.DraftInline;

/**
 * Authors in separate lines with their data: in a paragraph of their own that begins with their name, as under a
 * heading “Authors”, or above the lines of their affiliations.
 *
 * @param authors whom the lines name
 * @param affiliations of all of them
 * @param addresses the words with addresses and iDs; empty when there are none
 * @param left the other words about them
 * @param paragraphs with these words
 */
record StackedAuthors(List<AuthorLine.Named> authors, List<String> affiliations, String addresses, List<String> left,
        List<SourceBlock.Paragraph> paragraphs) {

    private static final int LONGEST = 300;
    /** Words of sentences, which affiliations do not contain. */
    private static final Pattern SENTENCE = Pattern.compile("(?i).*\\b(?:was|were|is|are|had|has|have|we|our|presented"
            + "|admitted|patient)\\b.*", Pattern.DOTALL);

    /** The author of a paragraph that begins with a name in bold; empty for another paragraph. */
    static List<StackedAuthors> of(SourceBlock.Paragraph paragraph) {
        List<DraftInline> name = paragraph.text().stream().takeWhile(StackedAuthors::isBold).toList();
        List<AuthorLine.Named> named = AuthorLine.of(name, paragraph.place());
        if (named.size() != 1) {
            return List.of();
        }
        List<DraftInline> rest = paragraph.text().subList(name.size(), paragraph.text().size());
        List<String> links = rest.stream().filter(DraftInline.Link.class::isInstance)
                .map(link -> DraftInline.plain(List.of(link)).strip()).toList();
        List<String> left = new ArrayList<>(links.stream().filter(words -> !AuthorAddresses.has(words)).toList());
        List<String> said = Stream.of(AuthorAddresses.without(DraftInline.plain(behindLinks(rest)))
                .split("\\s*[·|\n]\\s*"))
                .map(words -> words.replaceFirst("^[\\s,:–—-]+", "").strip())
                .filter(words -> !words.isEmpty()).toList();
        left.addAll(said.stream().skip(1).toList());
        List<String> affiliations = said.stream().limit(1).flatMap(words -> Stream.of(words.split(";\\s*")))
                .filter(words -> !words.isBlank()).toList();
        String words = DraftInline.plain(rest);
        return List.of(new StackedAuthors(named, affiliations, AuthorAddresses.has(words)
                ? DraftInline.plain(name) + " " + AuthorAddresses.only(words) : "", left, List.of(paragraph)));
    }

    /** The text behind the last link of a line; the links are iDs and names in networks. */
    private static List<DraftInline> behindLinks(List<DraftInline> rest) {
        int last = -1;
        for (int i = 0; i < rest.size(); i++) {
            last = rest.get(i) instanceof DraftInline.Link ? i : last;
        }
        return rest.subList(last + 1, rest.size());
    }

    private static boolean isBold(DraftInline inline) {
        return inline instanceof DraftInline.Words words && (words.styles().contains(DraftInline.Style.STRONG)
                || words.styles().contains(DraftInline.Style.SUPERSCRIPT));
    }

    /** Names with affiliations below them, if a title page has at least two such groups and no marks. */
    static List<StackedAuthors> in(List<SourceBlock> front) {
        List<StackedAuthors> groups = new ArrayList<>();
        for (int i = 0; i < front.size();) {
            int names = i;
            while (names < front.size() && isNames(front.get(names))) {
                names++;
            }
            int end = names;
            while (end < front.size() && isBelow(front.get(end))) {
                end++;
            }
            if (names > i && end > names) {
                groups.add(group(front.subList(i, names), front.subList(names, end)));
            }
            i = Math.max(end, i + 1);
        }
        boolean marked = groups.stream().flatMap(group -> group.authors().stream())
                .anyMatch(author -> !author.marks().isEmpty());
        return groups.size() < 2 || marked ? List.of() : groups;
    }

    private static StackedAuthors group(List<SourceBlock> names, List<SourceBlock> below) {
        List<SourceBlock.Paragraph> paragraphs = Stream.concat(names.stream(), below.stream())
                .map(SourceBlock.Paragraph.class::cast).toList();
        List<AuthorLine.Named> authors = paragraphs.stream().limit(names.size())
                .flatMap(line -> AuthorLine.of(line).stream()).toList();
        List<String> lines = paragraphs.stream().skip(names.size()).map(SourceBlock.Paragraph::words).toList();
        String only = String.join(" ", lines.stream().map(AuthorAddresses::only).filter(words -> !words.isEmpty())
                .toList());
        String addresses = only.isEmpty() ? "" : authors.size() > 1 ? only : authors.getFirst().name() + " " + only;
        return new StackedAuthors(authors, lines.stream().map(words -> AuthorAddresses.without(words)
                .replaceFirst("(?i)[\\s,;.]*\\b(?:e-?mail|orcid(?: id)?)?[\\s:,;]*$", "").strip())
                .filter(words -> !words.isEmpty()).toList(), addresses, List.of(), paragraphs);
    }

    private static boolean isNames(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph line && !AffiliationLines.namesPlace(line.words())
                && !TitlePageReader.isKind(line.words()) && PartHeading.kind(line.words()).isEmpty()
                && !AuthorLine.of(line).isEmpty();
    }

    /** Whether a line has a workplace, or an address for letters or e-mail. */
    private static boolean isBelow(SourceBlock block) {
        if (!(block instanceof SourceBlock.Paragraph line) || line.words().length() > LONGEST
                || AuthorMark.of(line.words()).isPresent()) {
            return false;
        }
        List<AuthorLine.Named> named = AuthorLine.of(line);
        boolean place = AffiliationLines.namesPlace(line.words()) && !SENTENCE.matcher(line.words()).matches()
                && (named.isEmpty() || AffiliationLines.namesPlace(named.getFirst().name()));
        return place || AuthorAddresses.has(line.words());
    }

    /** Whether a line in bold is a name above an affiliation, and so no heading. */
    static boolean begin(SourceBlock.Paragraph line, SourceBlock next) {
        return isNames(line) && isBelow(next);
    }
}
