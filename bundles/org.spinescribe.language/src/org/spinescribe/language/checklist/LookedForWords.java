/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.counting.TextPart;
import org.spinescribe.language.journal.InAbstract;
import org.spinescribe.language.journal.InLegends;
import org.spinescribe.language.journal.InSections;
import org.spinescribe.language.journal.WordsPlace;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.passages.PhraseIndex;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;

/** Finds words of the text that hint at an item. */
final class LookedForWords {

    private static final Pattern OTHERS = Pattern.compile("introduction|background|discussion|literature",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE = Pattern.compile("\\bcase|\\bpatient", Pattern.CASE_INSENSITIVE);

    /** The number of characters of the sentence shown before the words, and behind them. */
    private static final int BESIDE = 70;

    private final PhraseIndex index;

    LookedForWords(Report report) {
        index = PhraseIndex.of(report);
    }

    /** The first place of the first word with any place in the given parts; words come best first. */
    List<ItemPlace> find(List<String> words, WordsPlace where) {
        return words.stream().flatMap(word -> index.find(Phrase.of(word), passage -> isIn(passage, where)).stream())
                .findFirst().map(found -> List.of(place(found.passage(), found.place()))).orElse(List.of());
    }

    private static boolean isIn(Passage passage, WordsPlace where) {
        TextPart part = TextPart.of(passage);
        return switch (where) {
            case InAbstract inAbstract -> part == TextPart.ABSTRACT;
            case InLegends inLegends -> passage.kind() == PassageKind.CAPTION;
            case InSections sections -> isIn(passage.owner(), sections);
            case null, default -> !isAboutOthers(passage.owner())
                    && (part == TextPart.BODY || part == TextPart.LEGENDS || part == TextPart.TABLES
                    || part == TextPart.STATEMENTS || passage.kind() == PassageKind.TIMELINE);
        };
    }

    /** Whether text is about other patients, as in an introduction or discussion, unless its title names the case. */
    private static boolean isAboutOthers(EObject owner) {
        for (EObject section = owner; section instanceof Section; section = section.eContainer()) {
            String title = ((Section) section).getTitle();
            if (title != null && OTHERS.matcher(title).find() && !CASE.matcher(title).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is in a section with one of the titles, or in its subsection. */
    private static boolean isIn(EObject owner, InSections sections) {
        for (EObject section = owner; section instanceof Section; section = section.eContainer()) {
            String title = ((Section) section).getTitle();
            if (title != null && sections.getTitles().stream().anyMatch(words -> Phrase.of(words).isIn(title))) {
                return true;
            }
        }
        return false;
    }

    private static ItemPlace place(Passage passage, Phrase.Place found) {
        Range range = passage.range(found.start(), found.end());
        String sentence = sentence(passage, found);
        return switch (passage.owner()) {
            case Section section -> new ItemPlace(ItemPlace.Kind.SECTION, name(section.getTitle()), range, sentence);
            case AbstractSection section -> new ItemPlace(ItemPlace.Kind.ABSTRACT, name(section.getHeading()),
                    range, sentence);
            case Statement statement -> new ItemPlace(ItemPlace.Kind.STATEMENT, name(statement.getKind()),
                    range, sentence);
            case null, default -> new ItemPlace(TextPart.of(passage) == TextPart.ABSTRACT ? ItemPlace.Kind.ABSTRACT
                    : passage.kind() == PassageKind.TIMELINE ? ItemPlace.Kind.FACT : ItemPlace.Kind.LEGEND,
                    passage.kind() == PassageKind.TIMELINE ? "timeline" : "", range, sentence);
        };
    }

    /** The sentence of the words, shortened on either side to a length that a reader sees at a glance. */
    private static String sentence(Passage passage, Phrase.Place found) {
        Sentence whole = passage.sentences().stream().filter(sentence -> sentence.end() > found.start()).findFirst()
                .orElseThrow();
        String text = passage.text();
        int start = beginning(text, whole.start(), found.start());
        int end = ending(text, found.end(), Math.max(whole.end(), found.end()));
        return (start > whole.start() ? "… " : "") + text.substring(start, end).strip().replaceAll("\\s+", " ")
                        .replace(Passage.OBJECT, '…')
                + (end < whole.end() ? " …" : "");
    }

    private static int beginning(String text, int from, int words) {
        int space = text.indexOf(' ', Math.max(from, words - BESIDE));
        return words - from <= BESIDE ? from : space < 0 || space >= words ? words : space + 1;
    }

    private static int ending(String text, int words, int to) {
        int space = text.lastIndexOf(' ', Math.min(to, words + BESIDE));
        return to - words <= BESIDE ? to : space <= words ? words : space;
    }

    private static String name(String name) {
        return name == null ? "" : name;
    }
}
