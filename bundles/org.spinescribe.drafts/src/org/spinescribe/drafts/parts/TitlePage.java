/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Inline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;
import org.spinescribe.sources.characters.Folding;

/** What stands before the abstract or the first section: title, authors, affiliations, addresses, labelled lines. */
final class TitlePage {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern ORCID = Pattern.compile("\\d{4}[-‐–]\\d{4}[-‐–]\\d{4}[-‐–]\\d{3}[\\dX]");
    private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:universit|hospital|department|dept\\b|clinic|institut|school of|"
            + "faculty|cent(?:er|re) |college|division of|klinik|ospedale|h[oô]pital|section of|academy|laborator|inc\\.|ltd\\b)");
    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\(?([0-9]{1,2}|[a-h]|[*†‡§¶#]+)[).:]?)(?=[\\s\\p{Z}]|\\p{Lu})[\\s\\p{Z}]*");
    private static final int LONGEST_AFFILIATION = 1_500;
    private static final Pattern OF_JOURNAL = Pattern.compile("(?i)(?:article )?history|received|accepted|returned for .*|revised|published(?: online)?"
            + "|copyright|licen[cs]e|cite (?:this article|as)|how to cite.*|doi");
    private static final Pattern RUNNING = Pattern.compile("(?i)(?:running|short) (?:title|head(?:ing|line)?)s?");
    private static final Pattern CORRESPONDING = Pattern.compile("(?is).*\\bcorrespond(?:ing|ence).*");
    private static final Pattern EQUAL = Pattern.compile("(?is).*(?:contributed|contribution)s? equally.*|.*equal contribution.*");
    private static final Pattern KIND = Pattern.compile("(?i)(?:a )?(?:case reports?|original (?:article|research)|technical note|"
            + "review(?: article)?|title page|article type.*|manuscript type.*|case series|letter to the editor|brief report)");

    List<Inline> title = List.of();
    List<Inline> shortTitle = List.of();
    final List<AuthorLine.Named> authors = new ArrayList<>();
    final Map<String, Draft.Affiliation> affiliations = new LinkedHashMap<>();
    final List<SourceBlock> rest = new ArrayList<>();
    private final List<String> emails = new ArrayList<>();
    private final Map<String, String> orcids = new LinkedHashMap<>();
    private final List<Remark> remarks;
    private String equalMark = "";
    private String correspondingMark = "*";
    private String correspondingText = "";

    TitlePage(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** Whether words are the kind of an article, as journals print it above the title. */
    static boolean isKind(String words) {
        return KIND.matcher(words).matches();
    }

    /** Reads the blocks before the abstract; the first of them is the title when no style says so. */
    void read(List<SourceBlock> blocks) {
        List<SourceBlock> front = new ArrayList<>(blocks);
        takeTitle(front);
        for (SourceBlock block : front) {
            if (!(block instanceof SourceBlock.Paragraph paragraph) || !take(paragraph)) {
                rest.add(block);
            }
        }
    }

    private void takeTitle(List<SourceBlock> front) {
        Optional<SourceBlock.Paragraph> styled = front.stream().filter(SourceBlock.Paragraph.class::isInstance)
                .map(SourceBlock.Paragraph.class::cast).filter(each -> each.role() == Role.TITLE
                && !each.words().isEmpty())
                .findFirst();
        Optional<SourceBlock.Paragraph> first = styled.or(() -> front.stream()
                .filter(SourceBlock.Paragraph.class::isInstance).map(SourceBlock.Paragraph.class::cast)
                .filter(each -> !each.words().isEmpty() && !isKind(each.words())).findFirst()
                .filter(each -> each.words().length() <= 350 && each.item().isEmpty()));
        first.ifPresent(paragraph -> {
            front.remove(paragraph);
            Optional<RunIn> label = RunIn.of(paragraph.text()).filter(run -> run.heading()
                    .matches("(?i)(?:full )?title")
                    && !Inline.plain(run.rest()).isBlank());
            title = withoutLook(Spaces.trimmed(label.map(RunIn::rest).orElse(paragraph.text())));
            if (styled.isEmpty()) {
                remarks.add(Remark.of("title-by-place", paragraph.place(), Inline.plain(title)));
            }
            joinSubtitle(front);
        });
    }

    /** Bold or italics of a whole title are its look; those of single words mean something. */
    private static List<Inline> withoutLook(List<Inline> text) {
        EnumSet<Inline.Style> look = EnumSet.of(Inline.Style.STRONG, Inline.Style.EMPHASIS);
        for (Inline inline : text) {
            if (!(inline instanceof Inline.Words words) || !words.text().isBlank()) {
                look.retainAll(inline instanceof Inline.Words words ? words.styles() : Set.of());
            }
        }
        return look.isEmpty() ? text : text.stream().map(inline -> inline instanceof Inline.Words words
                ? new Inline.Words(words.text(), words.styles().stream().filter(style -> !look.contains(style))
                        .collect(Collectors.toSet()), words.place(), words.offset()) : inline).toList();
    }

    private void joinSubtitle(List<SourceBlock> front) {
        front.stream().filter(each -> each instanceof SourceBlock.Paragraph next && next.role() == Role.SUBTITLE)
                .map(SourceBlock.Paragraph.class::cast).findFirst().ifPresent(subtitle -> {
                    front.remove(subtitle);
                    List<Inline> whole = new ArrayList<>(title);
                    whole.add(Inline.Words.made(Inline.plain(title).matches("(?s).*[.:?!]\\s*") ? " " : ": "));
                    whole.addAll(Spaces.trimmed(subtitle.text()));
                    title = whole;
                });
    }

    private boolean take(SourceBlock.Paragraph paragraph) {
        String words = paragraph.words();
        if (words.isEmpty() && paragraph.pictures().isEmpty()) {
            return true;
        }
        if (isKind(words)) {
            remarks.add(Remark.of("article-type", paragraph.place(), words));
            return true;
        }
        Optional<RunIn> label = RunIn.of(paragraph.text()).filter(run -> !Inline.plain(run.rest()).isBlank());
        if (label.isPresent()
                && label.get().heading().matches("(?i)(?:word|table|figure|page|reference)s? counts?|number of .*")) {
            remarks.add(Remark.of("counts", paragraph.place(), words));
            return true;
        }
        if (label.isPresent() && OF_JOURNAL.matcher(label.get().heading()).matches()) {
            remarks.add(Remark.of("publication", paragraph.place(), words));
            return true;
        }
        if (label.isPresent() && RUNNING.matcher(label.get().heading()).matches() && shortTitle.isEmpty()) {
            shortTitle = Spaces.trimmed(label.get().rest());
            remarks.add(Remark.of("heading-left", paragraph.place(), label.get().heading()));
            return true;
        }
        if (label.isPresent() && label.get().heading().matches("(?i)authors?(?: names?)?|by")) {
            return takeAuthors(paragraph.with(label.get().rest()));
        }
        if (EQUAL.matcher(words).matches() && words.length() < 200) {
            Matcher mark = MARK.matcher(words);
            equalMark = mark.find() ? mark.group(1) : "";
            remarks.add(Remark.of("equal", paragraph.place(), words));
            return true;
        }
        return takeAddresses(paragraph, words) || takeAffiliation(paragraph, words) || takeAuthors(paragraph);
    }

    private boolean takeAuthors(SourceBlock.Paragraph paragraph) {
        boolean styled = paragraph.role() == Role.AUTHOR;
        List<AuthorLine.Named> named = authors.isEmpty() || styled || affiliations.isEmpty() ? AuthorLine.of(paragraph)
                : List.of();
        boolean several = named.size() > 1 || styled || named.stream().anyMatch(each -> !each.marks().isEmpty()
                || !each.degrees().isEmpty());
        boolean likely = several || paragraph.look().centred() && named.size() == 1 || !authors.isEmpty()
                && named.size() == 1;
        if (!likely) {
            return false;
        }
        authors.addAll(named);
        return true;
    }

    /** A line that begins with the mark of an author is an affiliation, whatever it names. */
    private boolean isAffiliation(SourceBlock.Paragraph paragraph, String words) {
        Matcher mark = MARK.matcher(words);
        boolean ofAuthor = mark.find() && authors.stream().anyMatch(each -> each.marks().contains(mark.group(1)));
        return paragraph.role() == Role.AFFILIATION || words.length() <= LONGEST_AFFILIATION
                && (ofAuthor || PLACE.matcher(words).find() && AuthorLine.of(paragraph).size() <= 1);
    }

    private boolean takeAffiliation(SourceBlock.Paragraph paragraph, String words) {
        if (!isAffiliation(paragraph, words)) {
            return false;
        }
        for (List<Inline> line : lines(paragraph.text())) {
            List<Inline> text = Spaces.trimmed(line);
            String whole = Inline.plain(text);
            Matcher mark = MARK.matcher(whole);
            boolean raised = !text.isEmpty() && text.getFirst() instanceof Inline.Words first
                    && first.styles().contains(Inline.Style.SUPERSCRIPT);
            boolean marked = mark.find() && (raised || mark.group(1).matches("[0-9*†‡§¶#]+"));
            String key = marked ? mark.group(1) : "";
            String address = (marked ? whole.substring(mark.end()) : whole).replaceAll("[\\s\u00A0]+", " ").strip()
                    .replaceFirst("[;,]$", "");
            if (!address.isEmpty()) {
                affiliations.put(key.isEmpty() ? "?" + affiliations.size() : key,
                        new Draft.Affiliation(address, paragraph.place()));
            }
        }
        return true;
    }

    /** The lines of a paragraph that the author has broken, or in which raised numbers begin new affiliations. */
    private static List<List<Inline>> lines(List<Inline> text) {
        List<List<Inline>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Inline inline : text) {
            boolean raised = inline instanceof Inline.Words words && words.styles().contains(Inline.Style.SUPERSCRIPT)
                    && words.text().strip().matches("\\d{1,2}|[a-h*†‡§¶]");
            if (raised && !Inline.plain(lines.getLast()).isBlank()) {
                lines.add(new ArrayList<>());
            }
            if (inline instanceof Inline.Words words && words.text().contains("\n")) {
                int from = 0;
                for (String part : words.text().split("\n", -1)) {
                    if (from > 0) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(words.part(from, from + part.length()));
                    from += part.length() + 1;
                }
            } else {
                lines.getLast().add(inline);
            }
        }
        return lines;
    }

    private boolean takeAddresses(SourceBlock.Paragraph paragraph, String words) {
        boolean corresponding = CORRESPONDING.matcher(words).matches();
        List<String> found = EMAIL.matcher(words).results().map(MatchResult::group).toList();
        List<String> iDs = ORCID.matcher(words).results().map(MatchResult::group).toList();
        if (found.isEmpty() && iDs.isEmpty() && !corresponding || words.length() > 900) {
            return false;
        }
        emails.addAll(found);
        int done = 0;
        for (MatchResult id : ORCID.matcher(words).results().toList()) {
            String before = words.substring(done, id.start());
            orcids.put(id.group().replaceAll("[‐–]", "-"), iDs.size() > 1 ? before : words);
            done = id.end();
        }
        if (corresponding) {
            correspondingText = words;
            Matcher mark = MARK.matcher(words);
            correspondingMark = mark.find() ? mark.group(1) : correspondingMark;
        }
        remarks.add(Remark.of("address", paragraph.place(), words));
        return true;
    }

    /** The authors with what the title page says of each. */
    List<Contributor> contributors() {
        List<String> marks = List.copyOf(affiliations.keySet());
        List<Contributor> contributors = new ArrayList<>();
        Optional<AuthorLine.Named> corresponding = corresponding();
        for (AuthorLine.Named author : authors) {
            List<Integer> places = author.marks().stream().map(marks::indexOf).filter(index -> index >= 0).toList();
            boolean one = marks.size() == 1 && marks.getFirst().startsWith("?");
            boolean writes = corresponding.isPresent() && corresponding.get() == author;
            contributors.add(new Contributor(author.name(), "", false, author.degrees(), one ? List.of(0) : places,
                    writes && !emails.isEmpty() ? emails.getFirst() : "", orcid(author), writes,
                    !equalMark.isEmpty() && author.marks().contains(equalMark), List.of(), author.place()));
        }
        return contributors;
    }

    private Optional<AuthorLine.Named> corresponding() {
        List<AuthorLine.Named> marked = authors.stream().filter(each -> each.marks().contains(correspondingMark))
                .toList();
        Optional<AuthorLine.Named> named = authors.stream().filter(each -> names(correspondingText, each)).findFirst();
        Optional<AuthorLine.Named> owner = emails.isEmpty() ? Optional.empty() : authors.stream()
                .filter(each -> Folding.of(emails.getFirst()).contains(family(each))).findFirst();
        return marked.size() == 1 ? Optional.of(marked.getFirst()) : named.or(() -> owner)
                .or(() -> authors.size() == 1 && !emails.isEmpty() ? Optional.of(authors.getFirst())
                : Optional.empty());
    }

    private String orcid(AuthorLine.Named author) {
        String whole = Folding.of(author.name());
        return orcids.entrySet().stream().filter(each -> Folding.of(each.getValue()).contains(whole))
                .map(Map.Entry::getKey).findFirst().or(() -> orcids.entrySet().stream()
                        .filter(each -> names(each.getValue(), author) && authors.stream()
                                .filter(other -> family(other).equals(family(author))).count() == 1
                                || orcids.size() == 1 && authors.size() == 1)
                        .map(Map.Entry::getKey).findFirst()).orElse("");
    }

    private static boolean names(String text, AuthorLine.Named author) {
        return !text.isEmpty() && Folding.of(text).contains(family(author));
    }

    private static String family(AuthorLine.Named author) {
        return Folding.of(author.name().substring(author.name().lastIndexOf(' ') + 1));
    }
}
