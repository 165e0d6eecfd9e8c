/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.spinescribe.language.rules.RulePage;

import com.google.inject.Singleton;

/** Writes the pages of rules to files, so that an editor opens the page of a finding without a network. */
@Singleton
final class RulePageFiles {

    private final Map<String, Optional<String>> written = new ConcurrentHashMap<>();
    private Path folder;

    /** Returns the URI of a rule's page; empty when there is no page, or it cannot be written. */
    Optional<String> address(String rule) {
        return written.computeIfAbsent(rule, this::write);
    }

    private Optional<String> write(String rule) {
        if (!RulePage.exists(rule)) {
            return Optional.empty();
        }
        try {
            Path page = folder().resolve(rule.replace('/', '-') + ".md");
            Files.writeString(page, RulePage.of(rule).markdown());
            page.toFile().deleteOnExit();
            return Optional.of(page.toUri().toString());
        } catch (IOException e) {
            return Optional.empty(); // the message of a finding names the remedy even without the page
        }
    }

    private synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("spinescribe-rules");
            folder.toFile().deleteOnExit();
        }
        return folder;
    }
}
