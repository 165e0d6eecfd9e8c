/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Removes titles and degrees from a name: {@code Dr.} before it, and degrees behind it. */
final class Titles {

    private static final Pattern BEFORE =
            Pattern.compile("(?i)(?:dr|prof|professor|mr|mrs|ms|sir|priv\\.-doz)\\.?|Dr\\.-Ing\\.");
    /** Degrees that cannot be initials. */
    private static final Pattern DEGREE =
            Pattern.compile("Ph\\.?\\s?D\\.?|[BM]\\.?\\s?Sc\\.?|D\\.?Phil\\.?|MBBS|MBChB|MPhil|"
            + "FRCS.{0,30}|FACS|FAANS|MBA|MPH|Dr\\.?\\smed\\.?.{0,20}|B\\.?Tech\\.?|MCh|M\\.?Ch\\.?|MEng");
    /** Degrees that may also be initials. */
    private static final Pattern SHORT_DEGREE = Pattern.compile("M\\.?\\s?D\\.?|M\\.?\\s?S\\.?|D\\.?\\s?O\\.?|"
            + "R\\.?\\s?N\\.?|M\\.?\\s?A\\.?|B\\.?\\s?[AS]\\.?");

    private Titles() {
    }

    /** The words of a name without titles before it. */
    static List<String> withoutBefore(List<String> words) {
        int from = 0;
        while (words.size() - from > 2 && BEFORE.matcher(words.get(from)).matches()) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** The words of a name without trailing degrees that have no comma before them; at least two words stay. */
    static List<String> withoutBehind(List<String> words) {
        int to = words.size();
        while (to > 2 && !words.get(to - 2).endsWith(",") && DEGREE.matcher(Names.text(words.get(to - 1))).matches()) {
            to--;
        }
        return words.subList(0, to);
    }

    /** The parts of a name between commas, without degrees behind them. */
    static List<String> withoutDegrees(List<String> parts) {
        List<String> name = new ArrayList<>(parts);
        boolean degrees = false;
        while (name.size() > 1 && isDegree(name.getLast(), name.size() > 2)) {
            degrees = true;
            name.removeLast();
        }
        if (degrees && name.size() == 2 && name.getFirst().contains(" ")
                && SHORT_DEGREE.matcher(name.get(1)).matches()) {
            name.removeLast();
        }
        return name;
    }

    private static boolean isDegree(String part, boolean alsoShort) {
        String text = Names.text(part);
        return DEGREE.matcher(text).matches() || alsoShort && SHORT_DEGREE.matcher(text).matches();
    }
}
