/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;

import com.google.inject.Singleton;

/** Collects files with the name of a report that cannot be checked, and tells the user the reasons. */
@Singleton
final class UncheckedFiles {

    private final Map<URI, String> reasons = new HashMap<>();

    /** Returns whether a file exists and can be checked; keeps the reason otherwise. */
    synchronized boolean canBeChecked(URI file) {
        reasons.remove(file);
        if (!file.isFile()) {
            return false;
        }
        Path path = Path.of(file.toFileString());
        try {
            String text = Reports.text(path);
            if (LongTexts.isTooLong(text)) {
                reasons.put(file, LongTexts.message(text));
            }
        } catch (UnreadableReport e) {
            if (!Files.exists(path)) {
                return false;
            }
            reasons.put(file, ServerTexts.of("not-checked", e.getMessage()));
        }
        return !reasons.containsKey(file);
    }

    /** Publishes the collected reasons, and clears them. */
    synchronized void tell(BiConsumer<URI, Iterable<Issue>> listener) {
        reasons.forEach((file, reason) -> listener.accept(file, List.of(FileIssue.of(file,
                FileIssue.NOT_CHECKED, Severity.WARNING, reason))));
        reasons.clear();
    }
}
