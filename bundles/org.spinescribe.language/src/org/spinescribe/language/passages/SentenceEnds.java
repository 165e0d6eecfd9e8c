/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds where sentences end: as the Java platform does, but for the abbreviations of medical prose. */
final class SentenceEnds {

    private static final Pattern NO_END = Pattern.compile(
            "(?:\\b(?:Figs?|Tabs?|Refs?|Eqs?|Suppl|Nos?|Vols?|Drs?|Profs?|Mrs?|Ms|St|al|vs|cf|ca|approx|resp|incl|"
                    + "e\\.g|i\\.e|sp|Inc|Ltd|Co|Corp|Sect)|(?<![\\p{L}\\p{N}])\\p{Lu})\\.\\s+$");

    private static final int LONGEST_ABBREVIATION = 12;

    private SentenceEnds() {
    }

    /** The ends of all sentences in order, each behind the space that follows; the last is the end of the text. */
    static List<Integer> of(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        List<Integer> ends = new ArrayList<>();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String tail = text.substring(Math.max(0, end - LONGEST_ABBREVIATION), end);
            if (end == text.length() || !NO_END.matcher(tail).find()) {
                ends.add(end);
            }
        }
        return ends;
    }
}
