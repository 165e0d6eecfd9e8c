/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Opens vocabularies once and keeps them open. */
public final class Vocabularies {

    private record Opened(Path file, FileTime modified, long size, Vocabulary vocabulary) {
    }

    private static volatile Opened installed;

    private Vocabularies() {
    }

    /** Opened on the first request. */
    private static final class Bundled {
        static final Vocabulary SPINE = SpineVocabulary.open();
    }

    /** The bundled headings for spine surgery. */
    public static Vocabulary bundled() {
        return Bundled.SPINE;
    }

    /**
     * The complete MeSH when the user has imported it and it is readable, else the bundled headings. A newly imported
     * vocabulary takes effect with the next call.
     */
    public static Vocabulary best() {
        Path file = InstalledVocabulary.file();
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Opened before = installed;
            if (before == null || !before.file().equals(file) || before.size() != now.size()
                    || !before.modified().equals(now.lastModifiedTime())) {
                before = new Opened(file, now.lastModifiedTime(), now.size(), opened(file));
                installed = before;
            }
            return before.vocabulary();
        } catch (IOException notThere) {
            return bundled();
        }
    }

    private static Vocabulary opened(Path file) {
        try {
            return InstalledVocabulary.open(file);
        } catch (UnreadableVocabulary e) {
            return bundled();
        }
    }
}
