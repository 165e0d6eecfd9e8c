/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/** Levels that are written in words: "fifth lumbar vertebra", "5th and 6th cervical vertebrae". */
final class LevelWords {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final String ORDINAL = "(?:" + String.join("|", ORDINALS) + "|\\d{1,2}(?:st|nd|rd|th))";
    private static final Pattern WORDS = Pattern.compile("\\b(" + ORDINAL + ")(?:(?: to | through | ?[-–] ?)(" + ORDINAL
            + "))? (cervical|thoracic|lumbar|sacral) (?:vertebra|spinal vertebra|lamina|pedicle|level|dis[ck]s?\\b|"
            + "(nerve|root|dermatome))",
            Pattern.CASE_INSENSITIVE);

    private static final Any REGIONS = Beginnings.whole("cervical", "thoracic", "lumbar", "sacral");

    private static final Any COUNTED = Beginnings.whole(ORDINALS.toArray(String[]::new));

    private LevelWords() {
    }

    static List<LevelMention> find(String text, Beginnings beginnings) {
        List<LevelMention> mentions = new ArrayList<>();
        if (!beginnings.has(REGIONS) || !beginnings.has(COUNTED) && !beginnings.hasDigit()) {
            return mentions;
        }
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            Optional<Region> region = Region.named(words.group(3));
            if (region.isPresent()) {
                Level first = new Level(region.get(), number(words.group(1)));
                Level last = words.group(2) == null ? first : new Level(region.get(), number(words.group(2)));
                LevelKind kind = words.group(4) != null ? LevelKind.ROOT
                        : first.equals(last) ? LevelKind.VERTEBRA : LevelKind.UNSTATED;
                mentions.add(new LevelMention(words.start(), words.end(3), new LevelSpan(kind, first, last),
                        new LevelForm("", LevelForm.Joint.WORD, false)));
            }
        }
        return mentions;
    }

    private static int number(String ordinal) {
        int word = ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT));
        return word >= 0 ? word + 1 : Integer.parseInt(ordinal.replaceAll("\\D", ""));
    }
}
