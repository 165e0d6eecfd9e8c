/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.WordFile;

/**
 * A picture in a Word file, read when the draft is written: one is in memory at a time, and none when it is copied.
 *
 * @param part of the file
 */
record PartPicture(Path file, String part) implements Draft.PictureData {

    @Override
    public byte[] read() throws IOException {
        try (WordFile word = open()) {
            return word.read(part).orElseThrow(() -> new NoSuchFileException(part));
        } catch (UnreadableDraft e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void copyTo(OutputStream out) throws IOException {
        try (WordFile word = open()) {
            if (!word.has(part)) {
                throw new NoSuchFileException(part);
            }
            word.copy(part, out);
        }
    }

    private WordFile open() throws IOException {
        try {
            return WordFile.open(file);
        } catch (UnreadableDraft e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
