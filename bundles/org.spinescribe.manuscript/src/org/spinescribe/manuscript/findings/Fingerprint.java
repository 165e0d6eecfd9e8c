/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.spinescribe.language.check.Finding;

/** Identifies a finding, even after changes in the lines above it. */
final class Fingerprint {

    private static final int BYTES = 10;

    private Fingerprint() {
    }

    /**
     * The message counts without its numbers: several findings of a rule can have the same words, such as the name of
     * the journal, and a limit is exceeded by another number after each edit.
     */
    static String of(String file, Finding finding, WordsInContext marked) {
        String identity = String.join("\n", file, finding.rule(), plain(marked.before()), plain(marked.words()),
                plain(marked.after()), plain(finding.message().replaceAll("\\d++", "#")));
        return HexFormat.of().formatHex(digest(identity), 0, BYTES);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s++", " ");
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
