/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Publication;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;

/**
 * A manuscript without its authors. Statements that are about them are left out, their own works are withheld from the
 * reference list, and their names, initials, institutions and grants are hidden wherever the text has them. Names in
 * pictures are not found.
 *
 * @param manuscript what reviewers may see
 * @param hidden the words that were hidden, in alphabetical order, for the authors to look at
 * @param withheld how many works of the authors are withheld from the reference list
 */
public record AnonymousCopy(Manuscript manuscript, List<String> hidden, int withheld) {

    /** Statements that are about the authors, not about the patient. */
    public static final Set<String> ABOUT_AUTHORS = Set.of("funding", "conflicts", "contributions", "acknowledgements");

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.anonymous.anonymous");

    public AnonymousCopy {
        hidden = List.copyOf(hidden);
    }

    /** The copy of a manuscript for reviewers. */
    public static AnonymousCopy of(Manuscript whole) {
        Identity identity = Identity.of(whole);
        Map<String, String> works = new HashMap<>();
        whole.references().forEach(reference -> works.put(reference.key(), "work-" + (works.size() + 1)));
        Rewriting rewriting = new Rewriting(identity::hide, key -> works.getOrDefault(key, "work"),
                name -> identity.isIn(name) ? "float-" + Integer.toHexString(name.hashCode()) : name);
        Rewriting keysOnly = new Rewriting(UnaryOperator.identity(), rewriting.works(), rewriting.floats());
        List<Reference> references = new ArrayList<>();
        for (Reference reference : whole.references()) {
            references.add(reference(reference, works.get(reference.key()), identity, keysOnly));
        }
        List<Statement> statements = whole.statements().stream()
                .filter(statement -> !ABOUT_AUTHORS.contains(statement.kind())).map(statement -> new Statement(
                        statement.kind(), statement.title(), rewriting.blocks(statement.content()), false)).toList();
        Manuscript copy = new Manuscript(whole.language(), front(whole.front(), rewriting),
                rewriting.blocks(whole.body()), statements, references, whole.layout(), whole.journal(),
                whole.supplements().stream().map(rewriting::supplement).toList());
        return new AnonymousCopy(copy, List.copyOf(identity.hidden()),
                (int) whole.references().stream().filter(identity::isOwn).count());
    }

    private static FrontMatter front(FrontMatter front, Rewriting rewriting) {
        List<AbstractSection> sections = front.abstractSections().stream()
                .map(section -> new AbstractSection(section.heading(), rewriting.blocks(section.content()))).toList();
        return new FrontMatter(rewriting.line(front.title()), rewriting.optional(front.shortTitle()),
                front.articleType(), List.of(), List.of(), front.notes(), sections, front.keywords(),
                front.highlightsTitle(), rewriting.blocks(front.highlights()), front.abbreviations().stream()
                        .map(each -> new Abbreviation(each.shortForm(), rewriting.words().apply(each.longForm())))
                        .toList(), Publication.NONE);
    }

    /** Works of others stay as they are printed: “Fehlings MH” is nobody of these authors, whatever their initials. */
    private static Reference reference(Reference reference, String key, Identity identity, Rewriting rewriting) {
        boolean own = identity.isOwn(reference);
        List<Inline> text = own ? List.of(new Inline.Text(TEXTS.getString("withheld"))) : rewriting.line(reference.text());
        return new Reference(key, reference.label(), text, own ? Optional.empty() : reference.work());
    }
}
