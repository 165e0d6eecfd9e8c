/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import org.eclipse.core.runtime.CoreException;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.composition.CompositionProblem;

/**
 * A version of a report that was saved or committed before.
 *
 * @param words what it is for its author
 * @param content its pages, which are made when they are wanted
 * @param text as it was typed, which is read when it is wanted
 */
record EarlierVersion(Instant time, String words, Content<Manuscript> content, Content<String> text) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    /** What stood in the version. */
    interface Content<T> {

        T read() throws CannotCompare, CompositionProblem, CoreException, IOException;
    }

    /** When it was saved, as people write it where this program runs. */
    String date() {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }
}
