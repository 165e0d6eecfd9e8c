/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Publication;

/** The content of the title page, line by line; the writers determine its look. */
public final class TitlePage {

    private static final String EQUAL_MARK = "†";
    private static final String CORRESPONDING_MARK = "*";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final FrontMatter front;
    private final List<Line> lines = new ArrayList<>();

    private TitlePage(FrontMatter front) {
        this.front = front;
    }

    /** A line of the title page. */
    public record Line(Kind kind, List<Inline> text) {
    }

    /** The kinds of lines on the title page. */
    public enum Kind {
        ARTICLE_TYPE, TITLE, AUTHORS, AFFILIATION, NOTE
    }

    /** The lines from top to bottom; missing data have none. */
    public static List<Line> of(FrontMatter front) {
        TitlePage page = new TitlePage(front);
        if (!front.articleType().isBlank()) {
            page.line(Kind.ARTICLE_TYPE, text(front.articleType()));
        }
        page.lines.add(new Line(Kind.TITLE, front.title()));
        if (!front.authors().isEmpty()) {
            page.lines.add(new Line(Kind.AUTHORS, page.authors()));
        }
        front.affiliations().forEach(affiliation -> page.line(Kind.AFFILIATION,
                raised(String.valueOf(affiliation.number())),
                joined("\u2009", affiliation.name(), affiliation.origin(), "")));
        page.notes();
        return List.copyOf(page.lines);
    }

    /** The label of the highlights, which stand below all other lines. */
    public static List<Inline> highlightsLabel(FrontMatter front) {
        return label(List.of(text(front.highlightsTitle())));
    }

    /** The label of a part below all other lines, such as a statement. */
    public static List<Inline> label(List<Inline> text) {
        return List.of(new Inline.Styled(Style.STRONG, text));
    }

    private List<Inline> authors() {
        List<Inline> names = new ArrayList<>();
        for (Author author : front.authors()) {
            String degrees = author.degrees().isBlank() ? "" : ", " + author.degrees();
            names.add(joined(names.isEmpty() ? "" : ", ", author.name(), author.origin(), degrees));
            String marks = marks(author);
            if (!marks.isEmpty()) {
                names.add(raised(marks));
            }
        }
        return names;
    }

    private String marks(Author author) {
        List<String> marks = new ArrayList<>(author.affiliations().stream().map(String::valueOf).toList());
        if (author.equalContribution()) {
            marks.add(EQUAL_MARK);
        }
        if (author.corresponding()) {
            marks.add(CORRESPONDING_MARK);
        }
        return String.join(",", marks);
    }

    private void notes() {
        if (front.authors().stream().anyMatch(Author::equalContribution)) {
            line(Kind.NOTE, raised(EQUAL_MARK), text("\u2009" + Wording.of("equal")));
        }
        correspondence();
        front.authors().forEach(author -> author.orcid().ifPresent(id -> line(Kind.NOTE,
                label(Wording.of("orcid")), text(author.name() + ", "), link("https://orcid.org/" + id, id))));
        front.shortTitle().ifPresent(title -> lines.add(new Line(Kind.NOTE,
                labelled(Wording.of("running.title"), title))));
        publication(front.publication());
        front.notes().forEach(note -> line(Kind.NOTE, label(note.label()), text(note.text())));
        abbreviations();
    }

    private void publication(Publication publication) {
        if (!publication.history().isEmpty()) {
            line(Kind.NOTE, label(Wording.of("history")), text(publication.history().stream()
                    .map(date -> Wording.of("history." + date.event().name().toLowerCase(Locale.ROOT)) + " "
                            + DAY.format(date.day())).collect(Collectors.joining("; "))));
        }
        publication.copyright().ifPresent(held -> line(Kind.NOTE, label(Wording.of("copyright")),
                text(held.line())));
        publication.licence().ifPresent(terms -> line(Kind.NOTE, label(Wording.of("licence")),
                text(terms.title() + " (" + terms.shortName() + "), "), link(terms.address(), terms.address())));
    }

    private void abbreviations() {
        if (!front.abbreviations().isEmpty()) {
            List<Inline> list = new ArrayList<>();
            front.abbreviations().forEach(abbreviation -> {
                list.add(text((list.isEmpty() ? "" : "; ") + abbreviation.shortForm() + ", "));
                list.addAll(abbreviation.longForm());
            });
            lines.add(new Line(Kind.NOTE, labelled(Wording.of("abbreviations"), Joined.of(list))));
        }
    }

    private void correspondence() {
        List<Author> authors = front.authors().stream().filter(Author::corresponding).toList();
        if (authors.isEmpty()) {
            return;
        }
        String words = Wording.of(authors.size() == 1 ? "corresponding" : "corresponding.several");
        List<Inline> line = new ArrayList<>(List.of(raised(CORRESPONDING_MARK), text("\u2009"), label(words)));
        for (Author author : authors) {
            Optional<String> email = author.email();
            line.add(text((author == authors.getFirst() ? "" : "; ") + author.name() + ", "));
            line.add(link("mailto:" + email.orElseThrow(), email.orElseThrow()));
        }
        lines.add(new Line(Kind.NOTE, line));
    }

    private void line(Kind kind, Inline... text) {
        lines.add(new Line(kind, List.of(text)));
    }

    private static List<Inline> labelled(String words, List<Inline> text) {
        List<Inline> line = new ArrayList<>(List.of(label(words)));
        line.addAll(text);
        return line;
    }

    private static Inline label(String words) {
        return new Inline.Styled(Style.STRONG, List.of(text(words + ": ")));
    }

    private static Inline raised(String text) {
        return new Inline.Styled(Style.SUPERSCRIPT, List.of(text(text)));
    }

    private static Inline link(String address, String text) {
        return new Inline.Link(address, List.of(text(text)));
    }

    /** The author's words between generated ones. */
    private static Inline joined(String before, String written, Origin origin, String behind) {
        return new Inline.Text(before + written + behind, new Origin.Builder().made(before.length())
                .add(origin, written.length()).made(behind.length()).build());
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }
}
