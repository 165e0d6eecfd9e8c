/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

/**
 * Something that an image file says beside its picture, and that can tell who, where or when.
 *
 * @param text what it says, or which kind of note it is; shortened
 */
public record ImageNote(Kind kind, String text) {

    /** What a note can give away. */
    public enum Kind {
        /** The patient, or the examination: what was taken over from DICOM. */
        PATIENT,
        /** Where the picture was taken. */
        PLACE,
        /** Who took it, drew it, or owns the camera. */
        PERSON,
        /** Which camera or scanner: its serial number. */
        DEVICE,
        /** Free text, in which anything may stand. */
        TEXT,
        /** When it was taken or changed. */
        DATE
    }

    private static final int LONGEST = 40;

    /** Characters that can be read, in one line, shortened. */
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
