/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.List;
import java.util.Map;

/**
 * The changes from one version to the other.
 *
 * @param before   the name of the old version
 * @param after    the name of the new version
 * @param changes  the changes of the source
 * @param works    numbers of cited works that changed
 * @param floats   labels of figures and tables that changed
 * @param pictures labels of figures with another picture
 */
public record ChangeList(String before, String after, List<SourceChange> changes, Map<String, String> works,
        Map<String, String> floats, List<String> pictures) {

    /** Compares two versions. */
    public static ChangeList of(String before, ReportVersion old, String after, ReportVersion now) {
        return new ChangeList(before, after, SourceChanges.between(old, now),
                Renumbered.works(old.manuscript(), now.manuscript()), Renumbered.floats(old.manuscript(),
                now.manuscript()),
                ExchangedPictures.between(old.manuscript(), now.manuscript()));
    }

    /** Whether the two versions are equal. */
    public boolean isEmpty() {
        return changes.isEmpty() && works.isEmpty() && floats.isEmpty() && pictures.isEmpty();
    }
}
