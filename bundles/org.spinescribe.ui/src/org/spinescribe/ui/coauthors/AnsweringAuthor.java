/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** The author who answers comments on this machine: the one who answered last, else the first author of the report. */
final class AnsweringAuthor {

    private static final String BUNDLE = "org.spinescribe.ui";
    private static final String KEY = "coauthors.answering";
    private static final Pattern AUTHOR = Pattern.compile("(?m)^\\s*author\\s+[\"“]([^\"”\\r\\n]+)[\"”]");

    private AnsweringAuthor() {
    }

    /** Returns the suggested author of an answer; empty when none is known. */
    static String of(String report) {
        Matcher first = AUTHOR.matcher(report);
        return InstanceScope.INSTANCE.getNode(BUNDLE).get(KEY, first.find() ? first.group(1) : "");
    }

    static void remember(String name) {
        InstanceScope.INSTANCE.getNode(BUNDLE).put(KEY, name);
    }
}
