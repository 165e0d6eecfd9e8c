/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Keyword;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.statements.StatementKind;

/** Two hundred people in every spelling at every place: all names are hidden, and works of others stay. */
@Tag("exhaustive")
class GeneratedIdentitiesTest {

    private static final int PEOPLE = 200;

    @Test
    void namesAreHiddenAndWorksOfOthersUnchanged() throws Exception {
        Random random = new Random(19);
        List<String> leaks = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            GeneratedIdentity person = GeneratedIdentity.of(random);
            GeneratedIdentity second = GeneratedIdentity.of(random);
            List<BibliographyEntry> works = works(person);
            Manuscript whole = manuscript(person, second, i, works);
            AnonymousCopy copy = AnonymousCopy.of(whole);
            String text = copy.manuscript().toString() + drawings(copy.manuscript());
            leaks(person, text, copy, leaks);
            for (int work = 0; work < works.size(); work++) {
                if (!copy.manuscript().references().get(work).text().equals(whole.references().get(work).text())) {
                    leaks.add("changed for " + person + ": " + whole.references().get(work).text());
                }
            }
        }
        assertEquals(List.of(), leaks.stream().distinct().limit(30).toList(), leaks.size() + " leaks");
    }

    private static void leaks(GeneratedIdentity person, String copy, AnonymousCopy all,
            List<String> leaks) {
        String plain = GeneratedIdentity.withoutAccents(copy.substring(0, copy.indexOf("references=[")))
                + GeneratedIdentity.withoutAccents(copy.substring(copy.indexOf("layout=")));
        if (Pattern.compile("(?<!\\p{L})" + person.core() + "(?!\\p{L})").matcher(plain.toLowerCase(Locale.ROOT))
                .find() && all.doubts().stream().noneMatch(doubt -> GeneratedIdentity.withoutAccents(doubt.words())
                        .toLowerCase(Locale.ROOT).contains(person.core()))) {
            leaks.add(person + ": " + plain.replaceAll("(?is).*?(.{60}" + person.core()
                    + ".{20}).*", "$1"));
        }
    }

    private static String drawings(Manuscript copy) {
        StringBuilder text = new StringBuilder();
        copy.body().stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast)
                .flatMap(figure -> figure.panels().stream()).forEach(panel -> text.append(
                        new String(panel.image().data(), StandardCharsets.UTF_8)));
        return text.toString();
    }

    /** Works of others: people with the same initials, and one with the same family name. */
    private static List<BibliographyEntry> works(GeneratedIdentity person) {
        String bib = """
                @article{a, author={Fehlings, %s. and Okada, Hiro}, title={Plates},
                  journal={Mayo Clinic Proceedings}, year=2001}
                @article{b, author={%s, Qwu}, title={Screws}, journal={Journal of Hospital Medicine}, year=2002}
                """.formatted(person.given().substring(0, 1), person.family());
        Bibliography read = BibliographyReader.read(bib, "a.bib");
        assertEquals(2, read.entries().size());
        return read.entries();
    }

    private static Manuscript manuscript(GeneratedIdentity person, GeneratedIdentity second, int number,
            List<BibliographyEntry> works) {
        String spelling = person.spellings().get(number % person.spellings().size());
        List<Inline> line = line("Seen by " + spelling + " and others.");
        Block paragraph = new Block.Paragraph(line);
        List<Reference> references = new ArrayList<>();
        works.forEach(work -> references.add(new Reference(work.key(), "1", line(work.people("author").toString()
                + " Journal of Hospital Medicine"), Optional.of(work))));
        String mail = GeneratedIdentity.withoutAccents(person.core()) + "@example.org";
        FrontMatter front = new FrontMatter(line("After " + spelling),
                Optional.of(line("On " + spelling)), "Case report",
                List.of(author(person.name()), author(second.name())),
                List.of(new Affiliation(1, "Clinic of Examples, Exampleton, Germany")), List.of(),
                List.of(new AbstractSection("Methods", List.of(paragraph))),
                List.of(new Keyword("Spine", Optional.empty()), new Keyword(spelling + " method", Optional.empty())),
                "Highlights", List.of(paragraph), List.of(new Abbreviation("XYZ", line("xylem of " + spelling))),
                Publication.NONE);
        List<Block> body = new ArrayList<>(List.of(new Block.Paragraph(List.of(
                new Inline.Link("https://example.org/" + mail, line("Ask " + mail))))));
        person.spellings().forEach(each -> body.addAll(blocks(each)));
        return new Manuscript("en", front, body,
                List.of(new Statement(StatementKind.DATA, line("Data"), List.of(paragraph), false)),
                references, PageLayout.MANUSCRIPT, Optional.empty(),
                List.of(new Supplement("s", 1, "Supplementary file 1", java.nio.file.Path.of("a.csv"), line)));
    }

    private static List<Block> blocks(String spelling) {
        List<Inline> line = line("Seen by " + spelling + " and others.");
        Block paragraph = new Block.Paragraph(line);
        return List.of(new Block.Heading(1, line("Case of " + spelling)), paragraph,
                new Block.Paragraph(styled(spelling)),
                new Block.Paragraph(List.of(new Inline.Footnote(List.of(paragraph)))),
                new Block.ItemList(Optional.empty(), List.of(List.of(paragraph))),
                new Block.Table("t", "Table 1", line, List.of(), List.of(new Block.Row(List.of(line))),
                        List.of(new Block.Row(List.of(line))), line),
                new Block.Figure("f", "Fig. 1", List.of(new Block.Panel("", drawing(spelling), "By " + spelling)),
                line));
    }

    private static Author author(AuthorName name) {
        return new Author(name, "", List.of(1), Optional.empty(), Optional.empty(), false, List.of());
    }

    private static List<Inline> line(String text) {
        return List.of(new Inline.Text(text));
    }

    /** The first half in bold, the second in italics. */
    private static List<Inline> styled(String spelling) {
        int half = spelling.length() / 2;
        return List.of(new Inline.Text("By "), new Inline.Styled(Style.STRONG, line(spelling.substring(0, half))),
                new Inline.Styled(Style.EMPHASIS, line(spelling.substring(half))), new Inline.Text(" too."));
    }

    private static Image drawing(String spelling) {
        int half = spelling.length() / 2;
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><text>" + spelling
                + "</text><text><tspan x=\"1\">" + spelling.substring(0, half) + "</tspan><tspan x=\"5\">"
                + spelling.substring(half) + "</tspan></text></svg>";
        return new Image("a.svg", "image/svg+xml", svg.getBytes(StandardCharsets.UTF_8), 9, 9, 96);
    }
}
