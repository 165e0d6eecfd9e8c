/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The messages of the server for users. */
final class ServerTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.server.server");

    private ServerTexts() {
    }

    static String of(String key, Object... words) {
        return Messages.of(TEXTS, key, words);
    }
}
