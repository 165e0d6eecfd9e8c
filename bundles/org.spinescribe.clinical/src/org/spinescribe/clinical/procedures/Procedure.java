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

/**
 * A kind of operation on the spine.
 *
 * @see <a href="https://doi.org/10.1186/s12891-020-3129-4">T10–T12 called a three-level spondylectomy</a>
 */
public enum Procedure {
    SPONDYLECTOMY("spondylectom(?:y|ies)", Counting.VERTEBRAE, Aim.RESECTION),
    VERTEBRECTOMY("vertebrectom(?:y|ies)", Counting.VERTEBRAE, Aim.RESECTION),
    CORPECTOMY("corpectom(?:y|ies)", Counting.VERTEBRAE, Aim.RESECTION),
    VERTEBROPLASTY("vertebroplast(?:y|ies)", Counting.VERTEBRAE, Aim.AUGMENTATION),
    KYPHOPLASTY("kyphoplast(?:y|ies)", Counting.VERTEBRAE, Aim.AUGMENTATION),
    LAMINECTOMY("(?:hemi)?laminectom(?:y|ies)", Counting.VERTEBRAE, Aim.DECOMPRESSION),
    LAMINOPLASTY("laminoplast(?:y|ies)", Counting.VERTEBRAE, Aim.DECOMPRESSION),
    DISCECTOMY("(?:micro)?dis[ck]ectom(?:y|ies)", Counting.DISCS, Aim.DECOMPRESSION),
    INTERBODY_FUSION("interbody fusions?|acdf|[tpaxlo]lif", Counting.DISCS, Aim.FIXATION),
    DISC_REPLACEMENT("dis[ck] (?:replacement|arthroplast(?:y|ies))s?", Counting.DISCS, Aim.DECOMPRESSION),
    LAMINOTOMY("laminotom(?:y|ies)", Counting.EITHER, Aim.DECOMPRESSION),
    FORAMINOTOMY("foraminotom(?:y|ies)", Counting.EITHER, Aim.DECOMPRESSION),
    DECOMPRESSION("decompressions?", Counting.EITHER, Aim.DECOMPRESSION),
    FIXATION("fixation|instrumentation|stabili[sz]ation|spondylodes[ei]s|(?<!interbody )fusion|pedicle screws?",
            Counting.EITHER,
            Aim.FIXATION),
    RESECTION("(?:en bloc |piecemeal )?(?:excision|resection)s?", Counting.EITHER, Aim.RESECTION),
    EMBOLIZATION("emboli[sz]ation", Counting.EITHER, Aim.OTHER),
    RADIATION("radiotherapy|radiation|irradiation|radiosurgery", Counting.EITHER, Aim.OTHER);

    /** What an operation is for. */
    public enum Aim {
        /** Takes a lesion or a vertebra away. */
        RESECTION,
        /** Frees cord or roots. */
        DECOMPRESSION,
        /** Holds vertebrae together. */
        FIXATION,
        /** Fills a vertebra. */
        AUGMENTATION,
        /** Neither. */
        OTHER
    }

    private final Pattern words;
    private final Counting counting;
    private final Aim aim;

    Procedure(String words, Counting counting, Aim aim) {
        this.words = Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        this.counting = counting;
        this.aim = aim;
    }

    /** What its levels are. */
    public Counting counting() {
        return counting;
    }

    /** What it is for. */
    public Aim aim() {
        return aim;
    }

    /**
     * Where an operation is named.
     *
     * @param start in the text
     * @param end behind its last character
     */
    public record Mention(Procedure procedure, int start, int end) {
    }

    /** The operations that a text names, in its order. */
    public static List<Mention> in(String text) {
        List<Mention> mentions = new ArrayList<>();
        for (Procedure procedure : values()) {
            Matcher found = procedure.words.matcher(text);
            while (found.find()) {
                mentions.add(new Mention(procedure, found.start(), found.end()));
            }
        }
        mentions.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return mentions;
    }
}
