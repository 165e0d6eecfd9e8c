/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.styles;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** Why a file is no citation style that can be used, in a few words. */
public final class StyleProblem extends Exception {

    private static final long serialVersionUID = 1L;

    StyleProblem(String key, Object... arguments) {
        super(Messages.of(ResourceBundle.getBundle("org.spinescribe.sources.styles.styles"), key, arguments));
    }
}
