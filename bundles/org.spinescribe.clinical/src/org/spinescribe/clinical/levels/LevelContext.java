/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.Set;
import java.util.regex.Pattern;


/**
 * The text around a letter and a number, which decides whether they are a level: T2 may be a vertebra, a sequence of
 * magnetic resonance imaging, the stage of a carcinoma or a figure's panel. A doubtful candidate is not taken for a
 * level.
 */
final class LevelContext {

    private static final int WINDOW = 45;
    /** The length of the longest label with its number and the bracket behind it: "Supplementary 123 (". */
    private static final int LONGEST_LABEL = 28;

    /** A prefilter: text before a level matters only if it ends with a word and a space, or a bracket. */
    private static final Pattern WORD_BEFORE = Pattern.compile("\\p{L}\\.?[ \u00A0(]{1,2}$");

    private static final Pattern SPINE_AFTER = Pattern.compile("^(?:-level\\b|[ \u00A0](?:(?:burst|compression|"
            + "vertebral|chance|pathologic(?:al)?|left|right|posterior|anterior|superior|inferior|upper|lower|spinal|"
            + "dorsal|ventral|intervertebral|transverse|neural|total|partial) )?(?:vertebra|bod(?:y|ies)\\b|lamina|"
            + "pedic|spinous|facet|levels?\\b|end[- ]?plate|dis[ck]s?\\b|fracture|metasta|lesion|tumou?r|mass\\b|"
            + "corpectom|laminectom|hemilaminectom|laminoplast|spondylectom|vertebrectom|kyphoplast|vertebroplast|"
            + "process|arch\\b|foram|screw|hook|spine\\b|osteotom|element|interspace|interbody|fusion|disc?ectom|"
            + "diskectom|instrument|stenosis|cord compression))", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPINE_BEFORE = Pattern.compile("(?:\\b(?:at|levels?|vertebrae?|vertebral bod(?:y|"
            + "ies)|of|from|to|above|below|between|through|including|involving|involved|near|around|beneath|across|"
            + "down to|up to|laminae?|pedicles?(?: of)?|spondylectomy|corpectomy|laminectomy|vertebrectomy|"
            + "kyphoplasty|vertebroplasty|dis[ck]|(?:cervical|thoracic|lumbar|dorsal|sacral) (?:spine|"
            + "region))[ \u00A0(]{1,2})$", Pattern.CASE_INSENSITIVE);

    /** Enough evidence for names with hardly any other meaning. */
    private static final Pattern PREPOSITION = Pattern.compile("\\b(?:in|on|the|with|for|by)[ \u00A0(]{1,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL_BEFORE = Pattern.compile("(?:\\b(?:fig(?:ure)?s?|tables?|panels?|videos?|"
            + "movies?|suppl\\w{0,12}|appendi\\w{1,4}|eqs?|equations?|sections?|sect|parts?|box(?:es)?|files?|"
            + "grades?|stages?|staged(?: as)?|types?|class|groups?|arms?|days?|cases?|patients?|leads?|items?|steps?|"
            + "phases?|subjects?|samples?|serum|free|vitamins?|electrodes?|complement|nos?|refs?|versus|vs)\\.?|"
            + "\uFFFC)[ \u00A0]?(?:\\d{1,3}[ \u00A0]?)?[(,–\\- ]{0,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_AFTER = Pattern.compile("^(?:[-–][ \u00A0]|[- \u00A0](?:weighted|relaxation|"
            + "signal|hyper-?inten|hypo-?inten|iso-?inten|inten|imag|sequence|mapping|maps?\\b|flair|stir\\b|tse\\b|"
            + "fse\\b|fat|contrast|gadolinium|shine|norms?\\b|regulari|esterase|inhibitor|receptor|convertase|"
            + "hormone|toxicosis|ribs?\\b|sounds?\\b|cells?\\b|supplement|deficien|mismatch|time|prolong|shorten|"
            + "values?\\b|stage|disease|carcinoma)|,?[ \u00A0]?[cp]?N[0-3xX]\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT_AFTER = Pattern.compile("^[ \u00A0](?:left |right |bilateral |spinal |exiting |"
            + "traversing |ventral |dorsal |and |motor |sensory )?(?:nerve|root|palsy|palsies|radicul|dermatom|"
            + "myotom|distribution|gangli|pares|innervat|paralys)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ROOT_BEFORE = Pattern.compile("\\b(?:roots?|nerves?|dermatomes?|myotomes?|"
            + "radiculopathy|palsy)(?: of)?[ \u00A0(]{1,2}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CORD_AFTER = Pattern.compile("^[ \u00A0](?:spinal )?(?:cord (?:segment|level|injur)|"
            + "neurolog|sensory|motor|incomplete|complete (?:injur|spinal|para|tetra)|paraplegi|tetraplegi|"
            + "quadriplegi|ais\\b|asia\\b|sci\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CORD_BEFORE = Pattern.compile("\\b(?:cord segments?|"
            + "neurological level(?: of injury)?|sensory level|motor level|sensation|hyp(?:o|er)a?esthesia|"
            + "numbness)(?: (?:at|of|below|was|from))?[ \u00A0(]{1,2}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DISC_AFTER = Pattern.compile("^[ \u00A0](?:intervertebral )?(?:dis[ck]|inter-?space|"
            + "interbody|motion segment|segments?\\b|facet joint|(?:neuro)?foram|disc?ectomy|diskectomy|acdf)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<Integer> HELPER_CELLS = Set.of(1, 2, 9, 17, 22);

    private static final Pattern SPINE_WORD = Pattern.compile("vertebra|spin(?:e|al)\\b|sacr|lamin|\\bdis[ck]s?\\b|"
            + "\\broots?\\b|nerve|dermatom|screw|fusion|cord\\b", Pattern.CASE_INSENSITIVE);

    /** Words for bone, or for operations on bone. */
    private static final Pattern BONE_BEFORE =
            Pattern.compile("\\b(?:fusion|fixation|instrument\\p{L}{1,8}|screws?|plates?|"
            + "corpectomy|laminectomy|laminoplasty|fractures?|vertebrae?|vertebral|bod(?:y|ies)|"
            + "spondyl\\p{L}{2,9}|cages?|"
            + "lamina|pedicles?)[^.;,]{0,25}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BONE_AFTER =
            Pattern.compile("^[ \u00A0](?:burst |compression |pathological )?(?:vertebra|"
            + "bod(?:y|ies)\\b|lamina|pedic|spinous|facet|end[- ]?plate|fracture|corpectom|spondylectom|"
            + "vertebrectom|arch\\b|"
            + "screw|fusion|fixation|instrument)", Pattern.CASE_INSENSITIVE);

    /** The verdict on a candidate. */
    enum Verdict {
        /** The candidate is a level. */
        LEVEL,
        /** The candidate is something else. */
        OTHER,
        /** Only its neighbours in a list can decide. */
        OPEN
    }

    private final String before;
    private final String after;
    private final boolean wordBefore;
    private final LevelKind neural;
    private final int start;
    private final int end;
    private final LevelFields fields;

    LevelContext(String text, int start, int end, LevelFields fields) {
        before = text.substring(Math.max(0, start - WINDOW), start);
        after = text.substring(end, Math.min(text.length(), end + WINDOW));
        wordBefore = WORD_BEFORE.matcher(before).find();
        neural = neural();
        this.start = start;
        this.end = end;
        this.fields = fields;
    }

    /** The verdict on a single level, or on a range. */
    Verdict verdict(String letters, int number, boolean range) {
        if (fields.other().isNear(start, end) || OTHER_AFTER.matcher(after).lookingAt()
                || LABEL_BEFORE.matcher(label()).find()) {
            return Verdict.OTHER;
        }
        if (isOfOrgans(letters, number) || number > mostUsual(letters) && !LevelFields.areAboutSpine(before + after)) {
            return Verdict.OTHER;
        }
        if (letters.equals("D")) {
            return SPINE_AFTER.matcher(after).lookingAt() ? Verdict.LEVEL : Verdict.OTHER;
        }
        boolean spelt = letters.equals("Th") && number > 2 && number <= 12;
        if (range || spelt || neural != LevelKind.UNSTATED || SPINE_AFTER.matcher(after).lookingAt()) {
            return Verdict.LEVEL;
        }
        if (letters.equals("T") && number <= 2 && fields.imaging().isNear(start, end)) {
            return Verdict.OTHER;
        }
        boolean unmistakable = letters.equals("T") && number > 4 || letters.equals("L") && number > 2;
        return follows(SPINE_BEFORE) || unmistakable && follows(PREPOSITION) ? Verdict.LEVEL : Verdict.OPEN;
    }

    private boolean isOfOrgans(String letters, int number) {
        boolean shared = letters.equals("S") || letters.equals("C") || letters.equals("Th")
                && HELPER_CELLS.contains(number);
        return shared && fields.organs().isNear(start, end) && !SPINE_AFTER.matcher(after).lookingAt()
                && !SPINE_WORD.matcher(before + after).find();
    }

    /** The highest usual number in a region; higher ones, as in the rare T13 or L6, count in text about the spine. */
    private static int mostUsual(String letters) {
        return switch (letters) {
            case "C" -> 8;
            case "L" -> 6;
            case "S" -> 5;
            case "Co", "Cx" -> 4;
            default -> 13;
        };
    }

    /** Whether the text is about bone: elsewhere C8 is neural. */
    boolean isBone() {
        return BONE_AFTER.matcher(after).lookingAt() || BONE_BEFORE.matcher(before).find();
    }

    /** The text before the candidate, up to the length of the longest label. */
    private String label() {
        return before.substring(Math.max(0, before.length() - LONGEST_LABEL));
    }

    /** The kind of level according to the text around; the given kind when there is no evidence. */
    LevelKind kind(LevelKind otherwise) {
        if (neural != LevelKind.UNSTATED) {
            return neural;
        }
        return otherwise != LevelKind.VERTEBRA && DISC_AFTER.matcher(after).lookingAt() ? LevelKind.DISC : otherwise;
    }

    /** A root or a segment of the cord, if the text around says so. */
    private LevelKind neural() {
        if (ROOT_AFTER.matcher(after).lookingAt() || follows(ROOT_BEFORE)) {
            return LevelKind.ROOT;
        }
        return CORD_AFTER.matcher(after).lookingAt() || follows(CORD_BEFORE) ? LevelKind.CORD : LevelKind.UNSTATED;
    }

    private boolean follows(Pattern words) {
        return wordBefore && words.matcher(before).find();
    }
}
