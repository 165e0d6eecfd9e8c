/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The texts of a submission. */
final class SubmissionTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.submission.submission");

    private SubmissionTexts() {
    }

    static String of(String key, Object... arguments) {
        return Messages.of(TEXTS, key, arguments);
    }
}
