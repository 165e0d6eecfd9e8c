/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.io.IOException;
import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** Why a user's Word file cannot be taken as a template, in words for the user. */
public final class TemplateProblem extends IOException {

    private static final long serialVersionUID = 1L;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.docx.template");

    TemplateProblem(String key, Object... arguments) {
        super(Messages.of(TEXTS, key, arguments));
    }
}
