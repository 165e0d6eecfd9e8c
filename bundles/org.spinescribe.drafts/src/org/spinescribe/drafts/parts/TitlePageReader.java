/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** Reads the blocks before the abstract or the first section: title, authors, affiliations, labelled lines. */
final class TitlePageReader {

    private static final Pattern OF_JOURNAL = Pattern.compile("(?i)(?:article )?history|received|accepted"
            + "|returned for .*|revised|published(?: online)?|copyright|licen[cs]e|cite (?:this article|as)"
            + "|how to cite.*|doi");
    private static final Pattern RUNNING = Pattern.compile("(?i)(?:running|short) (?:title|head(?:ing|line)?)s?");
    private static final Pattern EQUAL = Pattern.compile("(?is).*(?:contributed|contribution)s? equally.*"
            + "|.*equal contribution.*");
    private static final Pattern KIND = Pattern.compile("(?i)(?:a )?(?:case reports?|original (?:article|research)"
            + "|technical note|review(?: article)?|title page|article type.*|manuscript type.*|case series"
            + "|letter to the editor|brief report)");

    List<DraftInline> title = List.of();
    List<DraftInline> shortTitle = List.of();
    final List<AuthorLine.Named> authors = new ArrayList<>();
    final List<SourceBlock> rest = new ArrayList<>();
    private final AffiliationLines affiliations = new AffiliationLines();
    private final AuthorAddresses addresses = new AuthorAddresses();
    private final List<Remark> remarks;
    private String equalMark = "";

    TitlePageReader(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** Whether words are an article type, as journals print it above the title. */
    static boolean isKind(String words) {
        return KIND.matcher(words).matches();
    }

    /**
     * Reads the blocks before the abstract; the first of them is the title when no style marks one.
     *
     * @param list the blocks under a heading for the authors
     */
    void read(List<SourceBlock> blocks, List<SourceBlock> list) {
        List<SourceBlock> front = new ArrayList<>(blocks);
        title = PrintedTitle.take(front, remarks);
        front.addAll(list);
        List<StackedAuthors> stacked = new ArrayList<>(StackedAuthors.in(front));
        list.stream().filter(SourceBlock.Paragraph.class::isInstance).map(SourceBlock.Paragraph.class::cast)
                .flatMap(paragraph -> StackedAuthors.of(paragraph).stream())
                .filter(each -> stacked.stream().noneMatch(other -> other.paragraphs().containsAll(each.paragraphs())))
                .toList().forEach(stacked::add);
        stacked.forEach(this::take);
        stacked.forEach(each -> front.removeAll(each.paragraphs()));
        for (SourceBlock block : front) {
            if (!(block instanceof SourceBlock.Paragraph paragraph) || !take(paragraph)) {
                rest.add(block);
            }
        }
    }

    private void take(StackedAuthors stacked) {
        Place place = stacked.paragraphs().getFirst().place();
        List<String> keys = stacked.affiliations().stream().map(name -> affiliations.add(name, place)).toList();
        for (AuthorLine.Named author : stacked.authors()) {
            Set<String> marks = new LinkedHashSet<>(author.marks());
            marks.addAll(keys);
            authors.add(new AuthorLine.Named(author.name(), author.degrees(), marks, author.place()));
        }
        if (addresses.take(stacked.addresses()) && stacked.addresses().contains("@")) {
            remarks.add(Remark.of("author-details", place, stacked.addresses()));
        }
        if (!stacked.left().isEmpty()) {
            remarks.add(Remark.of("author-left", place, String.join("; ", stacked.authors().stream()
                    .map(AuthorLine.Named::name).toList()), String.join("”, “", stacked.left())));
        }
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
        Optional<RunIn> label = RunIn.of(paragraph.text()).filter(run -> !DraftInline.plain(run.rest()).isBlank());
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
            equalMark = AuthorMark.of(words).orElse("");
            remarks.add(Remark.of("equal", paragraph.place(), words));
            return true;
        }
        return takeAddresses(paragraph, words) || affiliations.take(paragraph, authors) || takeAuthors(paragraph);
    }

    private boolean takeAddresses(SourceBlock.Paragraph paragraph, String words) {
        boolean taken = addresses.take(words);
        if (taken) {
            remarks.add(Remark.of("address", paragraph.place(), words));
        }
        return taken;
    }

    private boolean takeAuthors(SourceBlock.Paragraph paragraph) {
        boolean styled = paragraph.role() == Role.AUTHOR;
        List<AuthorLine.Named> named = authors.isEmpty() || styled || affiliations.byMark().isEmpty()
                ? AuthorLine.of(paragraph) : List.of();
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

    /** The affiliations by the authors' marks; those without a mark have another key. */
    Map<String, Draft.Affiliation> affiliations() {
        return affiliations.byMark();
    }

    /** The authors with their data from the title page. */
    List<Contributor> contributors() {
        List<String> marks = List.copyOf(affiliations.byMark().keySet());
        List<Contributor> contributors = new ArrayList<>();
        Optional<AuthorLine.Named> corresponding = addresses.corresponding(authors);
        for (AuthorLine.Named author : authors) {
            List<Integer> places = author.marks().stream().map(marks::indexOf).filter(index -> index >= 0).toList();
            boolean one = marks.size() == 1 && marks.getFirst().startsWith("?");
            boolean writes = corresponding.isPresent() && corresponding.get() == author;
            contributors.add(new Contributor(author.name(), "", false, author.degrees(), one ? List.of(0) : places,
                    writes ? addresses.email() : "", addresses.orcid(author, authors), writes,
                    !equalMark.isEmpty() && author.marks().contains(equalMark), List.of(), author.place()));
        }
        return contributors;
    }
}
