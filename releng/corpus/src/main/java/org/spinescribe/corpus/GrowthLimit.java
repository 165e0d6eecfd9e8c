/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked bytes, until they are suspiciously many for the packed ones. */
final class GrowthLimit extends FilterInputStream {

    /** Articles shrink to a tenth; a file that grows a hundredfold is an attack. */
    private static final int GROWTH = 100;
    /** This many bytes are allowed, however few the packed ones are. */
    private static final long HARMLESS = 64L << 20;

    private final LongSupplier packed;
    private long unpacked;

    /** @param packed how many packed bytes were read so far */
    GrowthLimit(InputStream unpacking, LongSupplier packed) {
        super(unpacking);
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    private void count(long more) throws IOException {
        unpacked += more;
        if (unpacked > HARMLESS && unpacked > GROWTH * packed.getAsLong()) {
            throw new IOException(Words.of("growth", GROWTH));
        }
    }
}
