/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A footnote that mentions another one is printed with its text, so no footnote leads back to itself. */
public final class ProseFootnoteNesting implements Rule {

    @Override
    public String id() {
        return "prose/footnote-nesting";
    }

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            Map<FootnoteReference, String> inNotes = inNotes(text);
            if (!inNotes.isEmpty()) {
                check(text, inNotes, findings);
            }
        }
    }

    private static void check(ProseText text, Map<FootnoteReference, String> inNotes, Findings findings) {
        Map<String, Set<String>> mentions = new HashMap<>();
        inNotes.forEach((reference, note) -> mentions.computeIfAbsent(note, any -> new HashSet<>())
                .add(reference.getLabel()));
        Map<String, Integer> depths = depths(mentions);
        Set<String> unending = unending(mentions, depths);
        for (FootnoteReference reference : text.all(FootnoteReference.class)) {
            String note = inNotes.get(reference);
            String label = reference.getLabel();
            if (note != null && unending.contains(note) && unending.contains(label)) {
                findings.add(text.range(reference), note, label);
            } else if (note == null && depths.getOrDefault(label, 1) > ProseText.DEEPEST_FOOTNOTES) {
                findings.addCase("deep", text.range(reference), label, ProseText.DEEPEST_FOOTNOTES);
            }
        }
    }

    /** The notes in a circle, without those that only lead to one. */
    private static Set<String> unending(Map<String, Set<String>> mentions, Map<String, Integer> depths) {
        Set<String> unending = new HashSet<>(mentions.keySet());
        unending.removeAll(depths.keySet());
        boolean fewer = true;
        while (fewer) {
            Set<String> mentioned = unending.stream().flatMap(note -> mentions.get(note).stream())
                    .collect(Collectors.toSet());
            fewer = unending.retainAll(mentioned);
        }
        return unending;
    }

    /** The mentions of notes within other notes, each with the label of the outer note. */
    private static Map<FootnoteReference, String> inNotes(ProseText text) {
        Map<FootnoteReference, String> inNotes = new HashMap<>();
        for (FootnoteReference reference : text.all(FootnoteReference.class)) {
            for (Node above = reference.getParent(); above != null; above = above.getParent()) {
                if (above instanceof FootnoteDefinition note) {
                    inNotes.put(reference, note.getLabel());
                }
            }
        }
        return inNotes;
    }

    /** The depth of nesting below each note, itself included; notes in a circle have no depth. */
    private static Map<String, Integer> depths(Map<String, Set<String>> mentions) {
        Map<String, Integer> depths = new HashMap<>();
        Map<String, List<String>> mentionedIn = mentions.entrySet().stream()
                .flatMap(note -> note.getValue().stream().map(label -> Map.entry(label, note.getKey())))
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<String, Integer> open = new HashMap<>();
        mentions.forEach((note, labels) -> open.put(note, labels.size()));
        List<String> ended = mentionedIn.keySet().stream().filter(label -> !mentions.containsKey(label)).toList();
        ended.forEach(label -> depths.put(label, 1));
        while (!ended.isEmpty()) {
            Set<String> next = new HashSet<>();
            for (String label : ended) {
                for (String note : mentionedIn.getOrDefault(label, List.of())) {
                    depths.merge(note, depths.get(label) + 1, Math::max);
                    if (open.merge(note, -1, Integer::sum) == 0) {
                        next.add(note);
                    }
                }
            }
            ended = List.copyOf(next);
        }
        open.forEach((note, left) -> {
            if (left > 0) {
                depths.remove(note);
            }
        });
        return depths;
    }
}
