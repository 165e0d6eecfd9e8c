/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.identifiers.Orcid;
import org.spinescribe.clinical.privacy.Identifier;
import org.spinescribe.clinical.privacy.Identifier.Kind;
import org.spinescribe.clinical.privacy.Identifiers;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.language.abbreviations.WellKnownForms;
import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.anonymous.AuthorNames.Likeness;

/** Everything that identifies the authors of a manuscript and their institutions. */
final class Identity {

    /** Any identifier of a researcher, the authors' or not: each leads to one person. */
    private static final Pattern RESEARCHER = Pattern.compile(
            "(?<![\\p{L}\\p{N}-])(?:\\d{4}[- ]?){3}\\d{3}[\\dXx](?![\\p{L}\\p{N}-])");
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,4}");

    private final List<AuthorNames> authors;
    private final OwnWorks works;
    /** The clues to search for, in this order. */
    private final List<Clue> clues = new ArrayList<>();
    private final Addresses addresses = new Addresses();
    /** Short forms that the manuscript spells out: initials that look like one count as the short form. */
    private final Set<String> shortForms = new TreeSet<>();
    private final Set<String> hidden = new TreeSet<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();

    private Identity(List<AuthorNames> authors) {
        this.authors = authors;
        works = new OwnWorks(authors);
    }

    static Identity of(Manuscript manuscript) {
        Identity identity = new Identity(manuscript.front().authors().stream().map(Author::called)
                .filter(name -> !name.printed().isBlank()).map(AuthorNames::of).toList());
        identity.clues.addAll(NumberClues.ofGrants(manuscript));
        manuscript.front().authors().forEach(identity::add);
        manuscript.front().affiliations().forEach(identity.addresses::add);
        manuscript.references().stream().filter(identity::isOwn).flatMap(reference -> reference.work().stream())
                .map(NumberClues::of).forEach(identity.clues::addAll);
        identity.addPlaces(manuscript.front().affiliations());
        identity.addNames(manuscript);
        return identity;
    }

    private void add(Author author) {
        author.email().filter(email -> !email.isBlank()).ifPresent(addresses::addMail);
        author.orcid().filter(orcid -> !orcid.isBlank()).ifPresent(orcid -> clues.add(Clue.certain(
                "(?<![\\p{L}\\p{N}])(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?(?iu:" + Pattern.quote(orcid)
                        .replaceAll("[- ]", "\\\\E[- ]?\\\\Q") + ")(?![\\p{L}\\p{N}])", "[ORCID iD]")));
    }

    /** Adds institutions before people: the Lee Hospital is no author. */
    private void addPlaces(List<Affiliation> affiliations) {
        List<Clue> places = affiliations.stream().flatMap(each -> PlaceClues.of(each.name()).stream()).toList();
        clues.addAll(weighed(places));
    }

    private void addNames(Manuscript manuscript) {
        authors.stream().flatMap(author -> author.readings().stream()).forEach(addresses::add);
        clues.addAll(weighed(authors.stream().flatMap(author -> author.clues().stream()).toList()));
        manuscript.front().abbreviations().stream().filter(each -> !isSecret(PlainText.of(each.longForm())))
                .map(Abbreviation::shortForm).forEach(shortForms::add);
    }

    private static List<Clue> weighed(Collection<Clue> clues) {
        return clues.stream().sorted(Comparator.comparing(Clue::weight)).toList();
    }

    private static boolean isResearcher(String number) {
        return Orcid.hasChecksum(number.replaceAll("[- ]", "").toUpperCase(Locale.ROOT));
    }

    private boolean isShortForm(String word) {
        return shortForms.contains(word) || WellKnownForms.contains(word);
    }

    /** A text with placeholders for everything that identifies the authors. */
    String hide(String text) {
        JoinedText joined = new JoinedText();
        joined.add(text);
        return joined.replaced(List.of(text), find(text, List.of())).getFirst();
    }

    /**
     * The places of a text that identify the authors.
     *
     * @param works of others that the text cites
     */
    List<Find> find(String text, List<NamedWork> works) {
        Search search = new Search(text);
        search.hide(MAIL, "[e-mail]", mail -> true);
        search.hide(Addresses.ADDRESS, "[address]", addresses::tells);
        search.hide(RESEARCHER, "[ORCID iD]", Identity::isResearcher);
        look(search, clue -> clue.weight() != Clue.Weight.DOUBTFUL, text, works);
        for (Identifier institution : Identifiers.find(Kind.INSTITUTION, text, Beginnings.of(text))) {
            search.hideRest(institution.start(), institution.end(), "[institution]");
        }
        look(search, clue -> clue.weight() == Clue.Weight.DOUBTFUL, text, works);
        Matcher address = Addresses.ADDRESS.matcher(text);
        while (address.find()) {
            if (addresses.mayTell(address.group()) && !addresses.tells(address.group())) {
                doubts.add(new Doubt(address.group(), Excerpt.around(text, address.start())));
            }
        }
        List<Find> finds = search.finds();
        finds.forEach(find -> hidden.add(text.substring(find.start(), find.end()).replaceAll("\\s+", " ")));
        return finds;
    }

    private void look(Search search, Predicate<Clue> wanted, String text, List<NamedWork> works) {
        clues.stream().filter(wanted).forEach(clue -> search.look(clue, this::isShortForm, works,
                (words, place) -> doubts.add(new Doubt(words, Excerpt.around(text, place)))));
    }

    /** The words of a text that identify the authors. */
    List<String> telling(String text) {
        List<String> words = new ArrayList<>();
        Search search = new Search(text);
        search.hide(Addresses.ADDRESS, "", addresses::tells);
        clues.forEach(clue -> search.look(clue, this::isShortForm, List.of(), (word, place) -> { }));
        search.finds().forEach(find -> words.add(text.substring(find.start(), find.end()).replaceAll("\\s+", " ")));
        return words;
    }

    private boolean isSecret(String text) {
        return !telling(text).isEmpty();
    }

    /** Whether a link to this address would identify the authors. */
    boolean leadsToAuthors(String address) {
        return MAIL.matcher(address).find() || addresses.tells(address) || !telling(address).isEmpty();
    }

    /** Whether one of the authors wrote or edited a work. */
    boolean isOwn(Reference reference) {
        return works.likeness(reference) == Likeness.SAME;
    }

    /** Lists a kept work whose author may be an author of the manuscript, or another person of that name. */
    void doubt(Reference reference) {
        if (works.likeness(reference) == Likeness.PERHAPS) {
            String text = PlainText.of(reference.text());
            doubts.add(new Doubt(reference.label().isBlank() ? reference.key() : reference.label(), text));
        }
    }

    /** Whether a name that an author chose, such as a file name, contains a family name. */
    boolean isIn(String chosen) {
        return addresses.tells(chosen);
    }

    /** All words that were hidden so far, in alphabetical order. */
    Set<String> hidden() {
        return hidden;
    }

    /** The kept words that may identify the authors. */
    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
