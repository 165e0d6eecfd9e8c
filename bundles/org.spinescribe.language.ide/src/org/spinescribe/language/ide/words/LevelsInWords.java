/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.clinical.levels.Region;

/** Describes levels in words. */
public final class LevelsInWords {

    private LevelsInWords() {
    }

    /** Returns a text such as "fifth thoracic vertebra", or "fifth to seventh thoracic vertebrae". */
    public static String inWords(LevelSpan span) {
        if (span.first().region() == Region.OCCIPUT && span.single()) {
            return "occiput";
        }
        String kind = switch (span.kind()) {
            case DISC -> "disc between ";
            case ROOT -> "nerve root, ";
            case CORD -> "cord segment, ";
            default -> "";
        };
        String joint = span.kind() == LevelKind.DISC ? " and " : " to ";
        return span.single() ? kind + ordinal(span.first()) + noun(span, false)
                : kind + (span.first().region() == span.last().region() ? number(span.first().number())
                        : ordinal(span.first()))
                        + joint + ordinal(span.last()) + noun(span, true);
    }

    private static String noun(LevelSpan span, boolean many) {
        boolean bone = span.kind() != LevelKind.ROOT && span.kind() != LevelKind.CORD;
        return !bone ? "" : many ? " vertebrae" : " vertebra";
    }

    /** Returns the range with its number of vertebrae and discs in this patient, in Markdown. */
    public static String explained(LevelSpan span, Anatomy anatomy, String notation) {
        StringBuilder words = new StringBuilder("**" + notation + "**: " + inWords(span));
        boolean bones = span.kind() == LevelKind.VERTEBRA || span.kind() == LevelKind.UNSTATED;
        if (!span.single() && !span.backwards() && bones) {
            words.append("\n\n").append(counted(anatomy.vertebrae(span).size(), "vertebra", "vertebrae")).append(", ")
                    .append(counted(anatomy.discs(span), "disc", "discs"));
        }
        if (bones && !has(span, anatomy)) {
            words.append("\n\n").append(ServiceTexts.text("level.missing"));
        }
        return words.toString();
    }

    private static boolean has(LevelSpan span, Anatomy anatomy) {
        return anatomy.has(span.first(), span.kind()) && anatomy.has(span.last(), span.kind());
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String ordinal(Level level) {
        return level.region() == Region.OCCIPUT ? "occiput" : number(level.number()) + " " + level.region().adjective();
    }

    private static String number(int number) {
        String[] words = { "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
                "eighth", "ninth",
            "tenth", "eleventh", "twelfth", "thirteenth" };
        return number < words.length ? words[number] : number + "th";
    }
}
