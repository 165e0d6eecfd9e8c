/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.check.Finding;

import com.google.inject.Singleton;

/** The findings published last, by file. */
@Singleton
final class PublishedFindings {

    private final Map<URI, List<Finding>> findings = new ConcurrentHashMap<>();

    void put(URI file, Iterable<Issue> issues) {
        List<Finding> found = StreamSupport.stream(issues.spliterator(), false)
                .filter(issue -> issue.getSeverity() != Severity.IGNORE).map(Finding::of).sorted().distinct().toList();
        if (found.isEmpty()) {
            findings.remove(file);
        } else {
            findings.put(file, found);
        }
    }

    List<Finding> of(URI file) {
        return findings.getOrDefault(file, List.of());
    }
}
