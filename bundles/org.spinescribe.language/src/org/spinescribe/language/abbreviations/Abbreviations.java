/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.abbreviations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/** Finds the uses of a report's short forms, in one pass over the text. */
public final class Abbreviations {

    private static final Derived<Abbreviations> ALL = new Derived<>(Abbreviations::find);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /**
     * A use of a short form.
     *
     * @param defines whether it is spelled out there
     */
    public record Use(Passage passage, int start, int end, boolean defines) {

        /** The range of the use in the file. */
        public Range range() {
            return passage.range(start, end);
        }
    }

    private final Map<String, ShortForm> forms;
    private final Map<String, List<ShortForm>> byFirstWord = new HashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    private Abbreviations(Map<String, ShortForm> forms) {
        this.forms = forms;
        for (ShortForm form : forms.values()) {
            Matcher first = WORD.matcher(form.name());
            if (first.lookingAt()) {
                byFirstWord.computeIfAbsent(first.group(), word -> new ArrayList<>()).add(form);
            }
        }
    }

    /** The short forms of a report. */
    public static Abbreviations of(Report report) {
        return report.once(ALL);
    }

    private static Abbreviations find(Report report) {
        Abbreviations found = new Abbreviations(ShortForm.of(report));
        Passages.in(report).forEach(found::add);
        return found;
    }

    /** The declared short forms, then those spelled out in the text. */
    public Collection<ShortForm> forms() {
        return forms.values();
    }

    /** All uses in order. */
    public List<Use> uses(String name) {
        return uses.getOrDefault(name, List.of());
    }

    /** The uses in passages of a kind, in order. */
    public List<Use> uses(ShortForm form, PassageKind kind) {
        return uses(form.name()).stream().filter(use -> use.passage().kind() == kind).toList();
    }

    private void add(Passage passage) {
        for (Word word : passage.words()) {
            String name = passage.text(word);
            byFirstWord.getOrDefault(name, List.of()).forEach(form -> add(form, passage, word.start()));
            if (name.endsWith("s")) {
                byFirstWord.getOrDefault(name.substring(0, name.length() - 1), List.of())
                        .forEach(form -> add(form, passage, word.start()));
            }
        }
    }

    private void add(ShortForm form, Passage passage, int start) {
        String text = passage.text();
        int end = start + form.name().length();
        int plural = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
        boolean ends = plural >= text.length() || !Character.isLetterOrDigit(text.charAt(plural));
        if (ends && text.startsWith(form.name(), start)) {
            uses.computeIfAbsent(form.name(), name -> new ArrayList<>())
                    .add(new Use(passage, start, end, form.isDefined(text, start, plural)));
        }
    }
}
