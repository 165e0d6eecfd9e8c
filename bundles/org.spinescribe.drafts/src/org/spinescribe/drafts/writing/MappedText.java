/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/** A text with a source map: where in the draft's file its characters come from. */
public final class MappedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Characters with a place in the file.
     *
     * @param start index in this text
     * @param offset of the first one in its paragraph
     * @param printed the text of the file, such as the number of a citation; empty for the same characters
     */
    public record Piece(int start, int length, Place place, int offset, String printed) {

        /** The number of characters in the file. */
        public int covers() {
            return printed.isEmpty() ? length : printed.length();
        }
    }

    /** Adds characters without a place in the file. */
    MappedText add(String characters) {
        text.append(characters);
        return this;
    }

    /** Adds characters in place of others in the file. */
    MappedText addFor(DraftInline.Words printed, String characters) {
        if (!printed.place().equals(Place.NONE)) {
            pieces.add(new Piece(text.length(), characters.length(), printed.place(), printed.offset(),
                    printed.text()));
        }
        text.append(characters);
        return this;
    }

    /** Adds characters that are the same in the file. */
    MappedText add(String characters, Place place, int offset) {
        if (characters.isEmpty()) {
            return this;
        }
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.printed().isEmpty() && last.start() + last.length() == text.length()
                && last.place().equals(place)
                && last.offset() + last.length() == offset) {
            pieces.set(pieces.size() - 1, new Piece(last.start(), last.length() + characters.length(), place,
                    last.offset(), ""));
        } else if (!place.equals(Place.NONE)) {
            pieces.add(new Piece(text.length(), characters.length(), place, offset, ""));
        }
        text.append(characters);
        return this;
    }

    /** Adds another text with its places. */
    MappedText add(MappedText other) {
        return add(other, 0, other.text.length());
    }

    /** Adds a part of another text with its places. */
    MappedText add(MappedText other, int from, int to) {
        int shift = text.length() - from;
        for (Piece piece : other.pieces) {
            int start = Math.max(from, piece.start());
            int end = Math.min(to, piece.start() + piece.length());
            if (start < end) {
                pieces.add(new Piece(start + shift, end - start, piece.place(), piece.printed().isEmpty()
                        ? piece.offset() + start - piece.start() : piece.offset(), piece.printed()));
            }
        }
        text.append(other.text, from, to);
        return this;
    }

    int length() {
        return text.length();
    }

    /** The characters. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** The known places of the characters, in the order of the text. */
    public List<Piece> pieces() {
        return List.copyOf(pieces);
    }
}
