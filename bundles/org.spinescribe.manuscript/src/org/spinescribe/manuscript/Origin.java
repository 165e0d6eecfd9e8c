/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the author wrote the characters of a printed text. Edits of the print can so be carried back to the report.
 *
 * @param stretches of the text, in the order of print; empty for generated text
 */
public record Origin(List<Stretch> stretches) {

    /** The origin of text that the report lacks: labels, headings that a journal prescribes. */
    public static final Origin MADE = new Origin(List.of());

    public Origin {
        stretches = List.copyOf(stretches);
    }

    /** How a stretch of print corresponds to its place in the report. */
    public enum Kind {
        /** Character by character, as the author typed it. */
        TYPED,
        /** As a whole: an escaped sign, a range of levels with another dash, a citation. */
        WHOLE,
        /** Generated from a fact, or from another file that the report names. */
        FACT,
        /** Generated from nothing in the report. */
        MADE
    }

    /**
     * Neighbouring characters of a printed text.
     *
     * @param printed the number of printed characters
     * @param offset of their source, in UTF-16 units from the start of the report
     * @param length of their source, in UTF-16 units
     */
    public record Stretch(Kind kind, int printed, int offset, int length) {
    }

    /** A place from which something is generated as a whole. */
    public static Origin whole(int offset, int length) {
        return new Origin(List.of(new Stretch(Kind.WHOLE, 0, offset, length)));
    }

    /** Whether the report has no source for any of the characters. */
    public boolean isMade() {
        return stretches.stream().allMatch(stretch -> stretch.kind() == Kind.MADE);
    }

    /** Where the source begins in the report; {@link Block#NOWHERE} for generated text. */
    public int offset() {
        return stretches.stream().filter(stretch -> stretch.kind() != Kind.MADE).mapToInt(Stretch::offset).min()
                .orElse(Block.NOWHERE);
    }

    /** Where the source ends in the report; {@link Block#NOWHERE} for generated text. */
    public int end() {
        return stretches.stream().filter(stretch -> stretch.kind() != Kind.MADE)
                .mapToInt(stretch -> stretch.offset() + stretch.length()).max().orElse(Block.NOWHERE);
    }

    /** The same places as one fact, from which text of a length is generated. */
    public Origin asFact(int printed) {
        return isMade() ? this : new Origin(List.of(new Stretch(Kind.FACT, printed, offset(), end() - offset())));
    }

    /** Puts origins together, character by character. */
    public static final class Builder {

        private final List<Stretch> stretches = new ArrayList<>();

        /** Adds the next characters. */
        public Builder add(Stretch next) {
            Stretch last = stretches.isEmpty() ? null : stretches.getLast();
            boolean goesOn = last != null && last.kind() == next.kind() && switch (next.kind()) {
                case TYPED -> last.offset() + last.length() == next.offset();
                case MADE -> true;
                case FACT -> last.offset() == next.offset() && last.length() == next.length();
                case WHOLE -> false;
            };
            if (goesOn) {
                stretches.set(stretches.size() - 1, new Stretch(next.kind(), last.printed() + next.printed(),
                        last.offset(), next.kind() == Kind.TYPED ? last.length() + next.length() : last.length()));
            } else if (next.printed() > 0) {
                stretches.add(next);
            }
            return this;
        }

        /** Adds some characters that have an origin already. */
        public Builder add(Origin origin, int printed) {
            if (origin.stretches().stream().mapToInt(Stretch::printed).sum() == printed) {
                origin.stretches().forEach(this::add);
                return this;
            }
            return made(printed);
        }

        /** Adds generated characters. */
        public Builder made(int printed) {
            return add(new Stretch(Kind.MADE, printed, 0, 0));
        }

        /** The origin of all characters that were added. */
        public Origin build() {
            Origin origin = new Origin(stretches);
            return origin.isMade() ? MADE : origin;
        }
    }

    /** The stretch behind each single character of a text of this length. */
    public Stretch[] each(int printed) {
        Stretch[] each = new Stretch[printed];
        Arrays.fill(each, new Stretch(Kind.MADE, 1, 0, 0));
        int at = 0;
        for (Stretch stretch : stretches) {
            for (int i = 0; i < stretch.printed() && at < printed; i++) {
                each[at++] = stretch.kind() == Kind.TYPED ? new Stretch(Kind.TYPED, 1, stretch.offset() + i, 1)
                        : stretch;
            }
        }
        return each;
    }
}
