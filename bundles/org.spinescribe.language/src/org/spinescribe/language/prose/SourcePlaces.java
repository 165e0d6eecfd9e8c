/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.Arrays;

/**
 * Maps each character of a parsed text to its offset in the file. Between two breaks, neighbouring characters of the
 * text are neighbours in the file.
 */
public final class SourcePlaces {

    private final int[] breaks;
    private final int[] places;

    /**
     * Takes the breaks of a text.
     *
     * @param breaks indexes in the text, ascending, the first one 0
     * @param places the place in the file of the character at each break
     */
    private SourcePlaces(int[] breaks, int[] places) {
        this.breaks = breaks;
        this.places = places;
    }

    /** The places of a text from another file: all of it maps to the name of the file in the report. */
    static SourcePlaces namedAt(int offset) {
        return new SourcePlaces(new int[] { 0 }, new int[] { offset });
    }

    /** The offset in the file of a character of the parsed text. */
    public int offset(int index) {
        int at = breakBefore(index);
        return places[at] + index - breaks[at];
    }

    /** Whether some characters of the text are contiguous in the file. */
    public boolean areBeside(int from, int length) {
        return length == 0 || breakBefore(from) == breakBefore(from + length - 1);
    }

    private int breakBefore(int index) {
        int found = Arrays.binarySearch(breaks, index);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** Collects the breaks of a text during its construction. */
    static final class Builder {

        private int[] breaks = new int[16];
        private int[] places = new int[16];
        private int count;

        /** Maps the character at an index, and those behind it, to a place of the file. */
        void add(int index, int place) {
            if (count > 0 && breaks[count - 1] == index) {
                places[count - 1] = place;
                return;
            }
            if (count > 0 && places[count - 1] + index - breaks[count - 1] == place) {
                return;
            }
            if (count == breaks.length) {
                breaks = Arrays.copyOf(breaks, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            breaks[count] = index;
            places[count] = place;
            count++;
        }

        SourcePlaces build() {
            return new SourcePlaces(Arrays.copyOf(breaks, count), Arrays.copyOf(places, count));
        }
    }
}
