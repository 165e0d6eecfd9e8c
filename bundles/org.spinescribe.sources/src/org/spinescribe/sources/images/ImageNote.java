/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

/**
 * Metadata of an image file that can identify people, places or times.
 *
 * @param text its content, or the kind of the metadata; shortened
 */
public record ImageNote(Kind kind, String text) {

    /** The kinds of revealed facts. */
    public enum Kind {
        /** The patient, or the examination, in metadata from DICOM. */
        PATIENT,
        /** The place of the exposure. */
        PLACE,
        /** The photographer, the artist, or the owner of the camera. */
        PERSON,
        /** The serial number of the camera or scanner. */
        DEVICE,
        /** Free text, which may contain anything. */
        TEXT,
        /** The time of the exposure or of a change. */
        DATE
    }

    private static final int LONGEST = 40;

    /** The printable characters, in one line, shortened. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length() && words.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != 0x7F && !(c == ' ' && words.isEmpty())) {
                words.append(c);
            }
        }
        return words.toString().strip();
    }
}
