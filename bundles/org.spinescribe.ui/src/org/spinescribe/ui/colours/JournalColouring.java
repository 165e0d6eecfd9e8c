/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import org.spinescribe.language.ide.colours.JournalWordReader;

/** Colours journals and guidelines. */
public final class JournalColouring extends Colouring {

    public JournalColouring() {
        super(new JournalWordReader());
    }
}
