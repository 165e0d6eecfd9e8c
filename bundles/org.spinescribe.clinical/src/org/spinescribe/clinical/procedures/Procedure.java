/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.procedures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;

/**
 * A kind of operation on the spine.
 *
 * @see <a href="https://doi.org/10.1186/s12891-020-3129-4">T10–T12 called a three-level spondylectomy</a>
 */
public enum Procedure {
    SPONDYLECTOMY("spondylectom(?:y|ies)", "spondylectom", Counting.VERTEBRAE, Aim.RESECTION),
    VERTEBRECTOMY("vertebrectom(?:y|ies)", "vertebrectom", Counting.VERTEBRAE, Aim.RESECTION),
    CORPECTOMY("corpectom(?:y|ies)", "corpectom", Counting.VERTEBRAE, Aim.RESECTION),
    VERTEBROPLASTY("vertebroplast(?:y|ies)", "vertebroplast", Counting.VERTEBRAE, Aim.AUGMENTATION),
    KYPHOPLASTY("kyphoplast(?:y|ies)", "kyphoplast", Counting.VERTEBRAE, Aim.AUGMENTATION),
    LAMINECTOMY("(?:hemi)?laminectom(?:y|ies)", "laminectom hemilaminectom", Counting.VERTEBRAE, Aim.DECOMPRESSION),
    LAMINOPLASTY("laminoplast(?:y|ies)", "laminoplast", Counting.VERTEBRAE, Aim.DECOMPRESSION),
    DISCECTOMY("(?:micro)?dis[ck]ectom(?:y|ies)", "discectom diskectom microdis", Counting.DISCS,
            Aim.DECOMPRESSION),
    INTERBODY_FUSION("interbody fusions?|acdf|[tpaxlo]lif", "interbody acdf tlif plif alif xlif llif olif",
            Counting.DISCS, Aim.FIXATION),
    DISC_REPLACEMENT("dis[ck] (?:replacement|arthroplast(?:y|ies))s?", "disc disk", Counting.DISCS, Aim.DECOMPRESSION),
    LAMINOTOMY("laminotom(?:y|ies)", "laminotom", Counting.EITHER, Aim.DECOMPRESSION),
    FORAMINOTOMY("foraminotom(?:y|ies)", "foraminotom", Counting.EITHER, Aim.DECOMPRESSION),
    DECOMPRESSION("decompressions?", "decompression", Counting.EITHER, Aim.DECOMPRESSION),
    FIXATION("fixation|instrumentation|stabili[sz]ation|spondylodes[ei]s|(?<!interbody )fusion|pedicle screws?",
            "fixation instrumentation stabili spondylodes fusion pedicle", Counting.EITHER, Aim.FIXATION),
    RESECTION("(?:en bloc |piecemeal )?(?:excision|resection)s?", "excision resection", Counting.EITHER, Aim.RESECTION),
    EMBOLIZATION("emboli[sz]ation", "emboli", Counting.EITHER, Aim.OTHER),
    RADIATION("radiotherapy|radiation|irradiation|radiosurgery", "radiotherapy radiation irradiation radiosurgery",
            Counting.EITHER, Aim.OTHER);

    /** The purposes of operations. */
    public enum Aim {
        /** Removes a lesion or a vertebra. */
        RESECTION,
        /** Frees cord or roots. */
        DECOMPRESSION,
        /** Connects vertebrae. */
        FIXATION,
        /** Fills a vertebra. */
        AUGMENTATION,
        /** None of these. */
        OTHER
    }

    private final Pattern words;
    private final Any firstWords;
    private final Counting counting;
    private final Aim aim;

    /**
     * @param words as a regular expression
     * @param firstWords the beginnings of its names: a text with the operation contains one of these
     */
    Procedure(String words, String firstWords, Counting counting, Aim aim) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        this.firstWords = Beginnings.whole(firstWords.split(" "));
        this.counting = counting;
        this.aim = aim;
    }

    /** The units of its levels. */
    public Counting counting() {
        return counting;
    }

    /** Its purpose. */
    public Aim aim() {
        return aim;
    }

    /**
     * A mention of an operation.
     *
     * @param start in the text
     * @param end behind its last character
     */
    public record Mention(Procedure procedure, int start, int end) {
    }

    /** The operations mentioned in a text, in its order. */
    public static List<Mention> in(String text) {
        return in(text, Beginnings.of(text));
    }

    /**
     * The operations mentioned in a text, in its order.
     *
     * @param beginnings of the text
     */
    public static List<Mention> in(String text, Beginnings beginnings) {
        List<Mention> mentions = new ArrayList<>();
        for (Procedure procedure : values()) {
            if (beginnings.has(procedure.firstWords)) {
                Matcher found = procedure.words.matcher(text);
                while (found.find()) {
                    mentions.add(new Mention(procedure, found.start(), found.end()));
                }
            }
        }
        mentions.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return mentions;
    }
}
