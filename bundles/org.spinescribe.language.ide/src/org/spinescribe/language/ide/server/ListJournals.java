/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.Map;

import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.journals.BundledJournals;

/**
 * Returns the names and titles of the bundled journals, which every report can name: {@code spinescribe.journals()}.
 */
final class ListJournals implements ServerCommand {

    @Override
    public String name() {
        return "spinescribe.journals";
    }

    @Override
    public Object run(CommandCall call) {
        return BundledJournals.names().stream().map(name -> Map.of("name", name, "title",
                BundledJournals.load(name).map(JournalWords::title).orElse(name))).toList();
    }
}
