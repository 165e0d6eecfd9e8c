/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.FrontMatter.TitlePageNote;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Keyword;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;

/**
 * A manuscript without its authors. The copy omits the statements about them and withholds their own works from the
 * reference list. Their names, initials, institutions and grants are hidden wherever the text has them. Works of others
 * stay as they are. Words that are perhaps no name are kept and listed. Names in pictures are not found.
 */
public final class AnonymousCopy {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.anonymous.anonymous");

    private final Identity identity;
    private final Map<String, String> works = new HashMap<>();
    private final Rewriting rewriting;
    private final Manuscript manuscript;
    private final int withheld;

    private AnonymousCopy(Manuscript whole) {
        identity = Identity.of(whole);
        whole.references().forEach(reference -> works.put(reference.key(), "work-" + (works.size() + 1)));
        Map<String, Set<String>> others = new HashMap<>();
        whole.references().stream().filter(reference -> !identity.isOwn(reference))
                .forEach(reference -> others.put(reference.key(), families(reference)));
        rewriting = new Rewriting(line -> HiddenLine.of(line, identity, others), identity::hide,
                image -> BareDrawing.of(image, identity), this::work, this::bare);
        withheld = (int) whole.references().stream().filter(identity::isOwn).count();
        manuscript = copy(whole);
    }

    /** The copy of a manuscript for reviewers. */
    public static AnonymousCopy of(Manuscript whole) {
        return new AnonymousCopy(whole);
    }

    /** The manuscript as reviewers may see it. */
    public Manuscript manuscript() {
        return manuscript;
    }

    /** The words that were hidden, in alphabetical order, for the authors to look at. */
    public List<String> hidden() {
        return List.copyOf(identity.hidden());
    }

    /** The kept words that may identify the authors. */
    public List<Doubt> doubts() {
        return identity.doubts();
    }

    /** How many works of the authors are withheld from the reference list. */
    public int withheld() {
        return withheld;
    }

    /** The words of another text, such as a supplementary file, that identify the authors. */
    public List<String> telling(String text) {
        return identity.telling(text);
    }

    /** Anonymises another document that quotes the manuscript, such as its checklist. */
    public Manuscript hide(Manuscript other) {
        FrontMatter front = other.front();
        FrontMatter titled = new FrontMatter(rewriting.line(front.title()), front.shortTitle(), front.articleType(),
                List.of(), List.of(), front.notes(), List.of(), List.of(), List.of());
        return new Manuscript(other.language(), titled, rewriting.blocks(other.body()), other.statements(),
                other.references(), other.layout(), other.journal());
    }

    /** Anonymises words about the manuscript in the same way. */
    public String hide(String words) {
        return identity.hide(words);
    }

    private String work(String key) {
        return works.getOrDefault(key, "work");
    }

    /** Replaces an id that the author chose when the id contains an author's name. */
    private String bare(String name) {
        return identity.isIn(name) ? "float-" + Integer.toHexString(name.hashCode()) : name;
    }

    private static Set<String> families(Reference reference) {
        Set<String> families = new HashSet<>();
        reference.work().stream().flatMap(work -> Stream.of("author", "editor")
                .flatMap(role -> work.people(role).stream())).forEach(person -> {
                    families.addAll(AuthorNames.spellings(person.family()));
                    families.addAll(AuthorNames.spellings(person.particle() + " " + person.family()));
                });
        return families;
    }

    private Manuscript copy(Manuscript whole) {
        Rewriting keysOnly = new Rewriting(UnaryOperator.identity(), UnaryOperator.identity(), Image::data, this::work,
                this::bare);
        List<Reference> references = new ArrayList<>();
        for (Reference reference : whole.references()) {
            references.add(reference(reference, keysOnly));
        }
        List<Statement> statements = whole.statements().stream()
                .filter(statement -> !statement.kind().isAboutAuthors()).map(statement -> new Statement(
                        statement.kind(), statement.title(), rewriting.blocks(statement.content()), false)).toList();
        return new Manuscript(whole.language(), front(whole.front()), rewriting.blocks(whole.body()), statements,
                references, whole.layout(), whole.journal(),
                whole.supplements().stream().map(rewriting::supplement).toList());
    }

    private FrontMatter front(FrontMatter front) {
        List<AbstractSection> sections = front.abstractSections().stream().map(section -> new AbstractSection(
                identity.hide(section.heading()), rewriting.blocks(section.content()))).toList();
        List<Keyword> keywords = front.keywords().stream()
                .map(keyword -> new Keyword(identity.hide(keyword.term()), keyword.descriptor())).toList();
        List<TitlePageNote> notes = front.notes().stream()
                .map(note -> new TitlePageNote(note.label(), identity.hide(note.text()))).toList();
        return new FrontMatter(rewriting.line(front.title()), front.shortTitle().map(rewriting::line),
                front.articleType(), List.of(), List.of(), notes, sections, keywords,
                front.highlightsTitle(), rewriting.blocks(front.highlights()), front.abbreviations().stream()
                        .map(each -> new Abbreviation(identity.hide(each.shortForm()),
                                rewriting.line(each.longForm())))
                        .toList(), Publication.NONE);
    }

    /** Keeps works of others as printed: “Fehlings MH” is none of these authors, whatever their initials. */
    private Reference reference(Reference reference, Rewriting keysOnly) {
        boolean own = identity.isOwn(reference);
        identity.doubt(reference);
        List<Inline> text = own ? List.of(new Inline.Text(TEXTS.getString("withheld")))
                : keysOnly.line(reference.text());
        return new Reference(work(reference.key()), reference.label(), text, own ? Optional.empty() : reference.work());
    }
}
