/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** What hovers, proposals and lists say to people. */
public final class ServiceTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.words.services");

    private ServiceTexts() {
    }

    /** A text of {@code services.properties}, with what is to stand in it. */
    public static String text(String key, Object... values) {
        return Messages.of(TEXTS, key, values);
    }
}
