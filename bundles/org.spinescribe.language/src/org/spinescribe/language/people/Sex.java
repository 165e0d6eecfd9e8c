/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.people;

import java.util.Locale;
import java.util.Optional;

import org.spinescribe.language.caseReport.Patient;

/** The sex of a patient, according to words. */
public enum Sex {
    /** "man", "male", "he". */
    MALE,
    /** "woman", "female", "she". */
    FEMALE;

    /** The sex that is typed of a patient; empty for others than these two. */
    public static Optional<Sex> of(Patient patient) {
        return Optional.ofNullable(patient.getSex()).flatMap(Sex::named);
    }

    private static Optional<Sex> named(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "male" -> Optional.of(MALE);
            case "female" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }

    /** The other one. */
    public Sex other() {
        return this == MALE ? FEMALE : MALE;
    }

    /** In print. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
