/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

import org.spinescribe.manuscript.anonymous.AnonymousCopy;
import org.spinescribe.manuscript.anonymous.FileTexts;

/** Finds words in a supplementary file that identify the authors, who must remove them themselves. */
final class SupplementSearch {

    private static final int MOST = 20;

    private SupplementSearch() {
    }

    /** The remark on a file for the authors. */
    static String remark(String name, byte[] content, AnonymousCopy copy) {
        Set<String> words = new LinkedHashSet<>();
        try {
            for (String text : FileTexts.of(content)) {
                words.addAll(copy.telling(text));
            }
        } catch (IOException e) {
            return SubmissionTexts.of("open.supplement.unread", name, String.valueOf(e.getMessage()));
        }
        return words.isEmpty() ? SubmissionTexts.of("open.supplement", name)
                : SubmissionTexts.of("open.supplement.tells", name,
                String.join(", ", words.stream().limit(MOST).toList()) + (words.size() > MOST ? " …" : ""));
    }
}
