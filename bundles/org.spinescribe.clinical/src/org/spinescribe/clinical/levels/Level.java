/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.Comparator;

/**
 * One level of the spine, such as T5. {@link Anatomy} decides whether the patient has it.
 *
 * @param region of the level
 * @param number from 1, counted from cranial; 0 for the occiput
 */
public record Level(Region region, int number) implements Comparable<Level> {

    private static final Comparator<Level> CRANIAL_FIRST =
            Comparator.comparing(Level::region).thenComparingInt(Level::number);

    /** The occiput, which has no number. */
    public static final Level OCCIPUT = new Level(Region.OCCIPUT, 0);

    /** Orders from cranial to caudal. */
    @Override
    public int compareTo(Level other) {
        return CRANIAL_FIRST.compare(this, other);
    }

    /** As printed in English, such as {@code T5}. */
    @Override
    public String toString() {
        return region == Region.OCCIPUT ? "O" : region.letter() + number;
    }
}
