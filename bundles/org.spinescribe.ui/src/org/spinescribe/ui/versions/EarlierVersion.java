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
 * An earlier version of a report, saved or committed.
 *
 * @param words the description for the author
 * @param content its manuscript, composed on request
 * @param text its text, read on request
 */
record EarlierVersion(Instant time, String words, Content<Manuscript> content, Content<String> text) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM,
            FormatStyle.SHORT);

    /** The content of a version. */
    interface Content<T> {

        T read() throws CannotCompare, CompositionProblem, CoreException, IOException;
    }

    /** Returns the time of saving, in the local format. */
    String date() {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }
}
