/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** Thrown for a journal file whose name is invalid in a report; the message suggests another name. */
public final class UnusableName extends Exception {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "org.spinescribe.language.ide.switching.switching");

    UnusableName(String name) {
        super(Messages.of(TEXTS.getString("unusable-name"), name, JournalName.nearest(name)));
    }
}
