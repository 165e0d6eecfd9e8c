/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** The messages of hovers, proposals and lists. */
public final class ServiceTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.words.services");

    private ServiceTexts() {
    }

    /** Returns a message of {@code services.properties} with its arguments. */
    public static String text(String key, Object... values) {
        return Messages.of(TEXTS, key, values);
    }
}
