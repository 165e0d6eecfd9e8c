/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** A step through the pages by a key. */
enum PageStep {
    UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST;

    static Optional<PageStep> of(Event event) {
        return Optional.ofNullable(switch (event.keyCode) {
            case SWT.ARROW_UP -> UP;
            case SWT.ARROW_DOWN -> DOWN;
            case SWT.PAGE_UP -> PAGE_UP;
            case SWT.PAGE_DOWN, SWT.SPACE -> PAGE_DOWN;
            case SWT.HOME -> FIRST;
            case SWT.END -> LAST;
            default -> null;
        });
    }
}
