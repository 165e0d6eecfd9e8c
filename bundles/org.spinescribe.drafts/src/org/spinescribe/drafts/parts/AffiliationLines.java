/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** The affiliations of a title page, with the marks of their authors. */
final class AffiliationLines {

    private static final Pattern PLACE = Pattern.compile("(?i)\\b(?:universit|hospital|department|dept\\b"
            + "|clinic|institut|school of|faculty|cent(?:er|re) |college|division of|klinik|ospedale|h[oô]pital"
            + "|section of|academy|laborator|inc\\.|ltd\\b)");
    private static final int LONGEST = 1_500;

    private final Map<String, Draft.Affiliation> byMark = new LinkedHashMap<>();

    /** The affiliations by their marks; those without a mark have another key. */
    Map<String, Draft.Affiliation> byMark() {
        return byMark;
    }

    /** Whether words name a workplace. */
    static boolean namesPlace(String words) {
        return PLACE.matcher(words).find();
    }

    /** Adds an affiliation without a mark; returns its key, which is the same for the same words. */
    String add(String address, Place place) {
        return byMark.entrySet().stream().filter(each -> each.getValue().text().equals(address))
                .map(Map.Entry::getKey).findFirst().orElseGet(() -> {
                    String key = "?" + byMark.size();
                    byMark.put(key, new Draft.Affiliation(address, place));
                    return key;
                });
    }

    /** Whether a paragraph has affiliations; a line that begins with an author's mark is one, whatever it names. */
    private static boolean isOne(SourceBlock.Paragraph paragraph, String words, List<AuthorLine.Named> authors) {
        Optional<String> mark = AuthorMark.of(words);
        boolean ofAuthor = mark.isPresent()
                && authors.stream().anyMatch(each -> each.marks().contains(mark.get()));
        return paragraph.role() == Role.AFFILIATION || words.length() <= LONGEST
                && (ofAuthor || namesPlace(words) && AuthorLine.of(paragraph).size() <= 1);
    }

    /** Takes the affiliations of a paragraph; returns whether it has any. */
    boolean take(SourceBlock.Paragraph paragraph, List<AuthorLine.Named> authors) {
        if (!isOne(paragraph, paragraph.words(), authors)) {
            return false;
        }
        for (List<DraftInline> line : lines(paragraph.text())) {
            List<DraftInline> text = Spaces.trimmed(line);
            String whole = DraftInline.plain(text);
            Optional<MatchResult> mark = AuthorMark.at(whole);
            boolean raised = !text.isEmpty() && text.getFirst() instanceof DraftInline.Words first
                    && first.styles().contains(DraftInline.Style.SUPERSCRIPT);
            boolean marked = mark.isPresent() && (raised || mark.get().group(1).matches("[0-9*†‡§¶#]+"));
            String key = marked ? mark.get().group(1) : "";
            String address = (marked ? whole.substring(mark.get().end()) : whole).replaceAll("[\\s\u00A0]+", " ")
                    .strip().replaceFirst("[;,]$", "");
            if (!address.isEmpty()) {
                byMark.put(key.isEmpty() ? "?" + byMark.size() : key,
                        new Draft.Affiliation(address, paragraph.place()));
            }
        }
        return true;
    }

    /** The lines of a paragraph, at its line breaks and at the raised numbers of further affiliations. */
    private static List<List<DraftInline>> lines(List<DraftInline> text) {
        List<List<DraftInline>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (DraftInline inline : text) {
            boolean raised = inline instanceof DraftInline.Words words
                    && words.styles().contains(DraftInline.Style.SUPERSCRIPT)
                    && words.text().strip().matches("\\d{1,2}|[a-h*†‡§¶]");
            if (raised && !DraftInline.plain(lines.getLast()).isBlank()) {
                lines.add(new ArrayList<>());
            }
            if (inline instanceof DraftInline.Words words && words.text().contains("\n")) {
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
}
