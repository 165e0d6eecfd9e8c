/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A thing with its side in a sentence. Normal or unharmed things do not count, nor do sentences about both sides.
 *
 * @param kind of thing
 * @param thing in its plain form, such as "leg" for a lower limb
 * @param side "left" or "right"
 */
record SideMention(Kind kind, String thing, String side, Sentence sentence, int start, int end) {

    /** The kinds of things, by the meaning of a different side. */
    enum Kind {
        /** Pain or weakness in a limb, or a nerve root. */
        SYMPTOM,
        /** A finding that compresses a root. */
        HERNIATION,
        /** An operation on the side of the symptoms. */
        OPERATION,
        /** Anything else. */
        OTHER
    }

    private static final String SYMPTOMS = "leg|lower limb|lower extremity|arm|upper limb|upper extremity|foot|"
            + "hand|thigh|"
            + "buttock|calf|sciatica|radiculopathy|radicular pain|leg pain|arm pain|foot drop|"
            + "(?:[LSC]\\d|[LSC]\\d and [LSC]\\d) (?:nerve )?(?:roots?|radiculopathy)";
    private static final String HERNIATIONS = "(?:disc |disk )?(?:herniation|protrusion|extrusion|prolapse)|facet cyst|"
            + "synovial cyst|foraminal stenosis";
    private static final String OPERATIONS = "(?:hemi)?laminotomy|hemilaminectomy|foraminotomy|(?:micro)?dis[ck]ectomy|"
            + "fenestration|facetectomy";
    private static final String OTHERS = "hip|shoulder|hemiparesis|hemiplegia|pedicle|lamina|facet|lung|kidney|tumou?r|"
            + "mass|lesion|thoracotomy|approach|weakness|pain";
    private static final Pattern SIDED =
            Pattern.compile("\\b(left|right)(?:[- ]sided?)?,? (?:(?!and\\b|or\\b)\\p{L}{3,15} )?"
            + "(?:(" + SYMPTOMS + ")|(" + HERNIATIONS + ")|(" + OPERATIONS + ")|(" + OTHERS + "))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("\\b(?:bilateral(?:ly)?|both|contralateral|opposite|other side|"
            + "crossed|over the top|left and right|right and left)\\b", Pattern.CASE_INSENSITIVE);
    /** Words in the clause for a normal or an earlier finding. */
    private static final Pattern UNHARMED =
            Pattern.compile("\\b(?:normal|unaffected|uninvolved|spared|intact|not|no|nor|"
            + "without|full|preserved|healthy|asymptomatic|negative|free|than|compared|resolved|"
            + "previous(?:ly)?|earlier|"
            + "ago|later|new|prior|history|had (?:undergone|been))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile("[;:.]|, (?=(?:but|and|while|whereas|so)\\b)|"
            + "\\b(?:but|while|whereas)\\b");
    private static final int BEFORE = 40;
    private static final int BEHIND = 32;
    private static final Any SIDES = Beginnings.whole("left", "right");

    /** The things with a side in a sentence, in its order. */
    static List<SideMention> in(Sentence sentence) {
        List<SideMention> all = new ArrayList<>();
        String text = sentence.text();
        if (!sentence.beginnings().has(SIDES) || BOTH.matcher(text).find()) {
            return all;
        }
        Matcher sided = SIDED.matcher(text);
        while (sided.find()) {
            if (!isUnharmed(text, sided.start(), sided.end())) {
                int group = group(sided);
                all.add(new SideMention(Kind.values()[group - 2], plain(sided.group(group)),
                        sided.group(1).toLowerCase(Locale.ROOT), sentence, sided.start(), sided.end()));
            }
        }
        return all;
    }

    /** Whether a word in the clause beside the thing marks it as unharmed. */
    private static boolean isUnharmed(String text, int start, int end) {
        int from = Math.max(0, start - BEFORE);
        int to = Math.min(text.length(), end + BEHIND);
        String before = text.substring(from, start).replaceFirst("^.*(?:" + CLAUSE_END + ")", "");
        String behind = CLAUSE_END.split(text.substring(end, to), 2)[0];
        return UNHARMED.matcher(before).find() || UNHARMED.matcher(behind).find();
    }

    private static int group(Matcher sided) {
        for (int group = 2; group < sided.groupCount(); group++) {
            if (sided.group(group) != null) {
                return group;
            }
        }
        return sided.groupCount();
    }

    private static String plain(String thing) {
        return thing.toLowerCase(Locale.ROOT).replace("tumour", "tumor")
                .replaceFirst("^lower (?:limb|extremity)$", "leg")
                .replaceFirst("^upper (?:limb|extremity)$", "arm").replaceFirst("^(?:disc|disk) ", "");
    }

    /** The range in the file. */
    Range range() {
        return sentence.range(start, end);
    }

    boolean isOn(String other) {
        return side.equals(other);
    }
}
