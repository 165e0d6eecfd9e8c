/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ResourceBundle;
import java.util.zip.ZipException;

import org.spinescribe.clinical.words.Messages;

/** Ends with an error where a file is cut off, or unpacks to more than anyone has ever published. */
final class LimitedInput extends FilterInputStream {

    /** MeSH 2024 has 0.3 GB as XML. */
    private static final long MOST_BYTES = 2L << 30;

    private long read;

    LimitedInput(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        } catch (EOFException e) {
            throw new ZipException(e.getMessage()); // the XML parser would take the other one for the end of the file
        }
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > MOST_BYTES) {
            throw new IOException(Messages.of(ResourceBundle.getBundle(
                    "org.spinescribe.clinical.vocabulary.vocabulary"), "file.large", MOST_BYTES >> 30));
        }
    }
}
