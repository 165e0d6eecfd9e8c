/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.clinical.procedures.Approaches;
import org.spinescribe.clinical.words.MeantWord;

/** The usual words at one place of the facts. */
public enum FactWords {
    /** Words for a patient's sex; others are possible. */
    SEX(false, "female", "male"),
    /** The side of a lesion, an operation or an implant. */
    SIDE(true, "left", "right", "bilateral", "midline"),
    /** Kinds of timeline entries; any word may stand there. */
    EVENT(false, "symptom", "finding", "imaging", "biopsy", "diagnosis", "procedure", "treatment", "medication",
            "complication", "outcome"),
    /** The way of an operation; any word may stand there. */
    APPROACH(false, Approaches.usual().toArray(String[]::new)),
    /** Kinds of implants; any word may stand there. */
    IMPLANT(false, "screws", "screw", "hooks", "hook", "rods", "rod", "plates", "plate", "cages", "cage",
            "wires", "wire", "bands", "band", "clamps", "clamp", "connectors", "connector", "graft", "grafts",
            "prosthesis", "spacer");

    private final boolean closed;
    private final List<String> usual;

    FactWords(boolean closed, String... usual) {
        this.closed = closed;
        this.usual = List.of(usual);
    }

    /** The usual words, in the order of the proposals. */
    public List<String> usual() {
        return usual;
    }

    /** Whether other words have no meaning there. */
    public boolean isClosed() {
        return closed;
    }

    /**
     * The usual word that an author probably meant. Where any word may stand, only a difference of one letter counts as
     * a typing error.
     */
    public Optional<String> meant(String typed) {
        if (usual.contains(typed.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return MeantWord.closest(typed, usual)
                .filter(word -> closed || typed.length() > 3 && MeantWord.distance(typed, word) == 1);
    }
}
