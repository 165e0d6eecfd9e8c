/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.Arrays;

import org.eclipse.ui.IMemento;

/** The author's settings of the view; they are kept over sessions. */
final class PagesChoice {

    private static final String ZOOM = "zoom";
    private static final String READING = "reading";

    private Zoom zoom = Zoom.WIDTH;
    private boolean reading;

    Zoom zoom() {
        return zoom;
    }

    void zoom(Zoom next) {
        zoom = next;
    }

    /** Returns whether the pages are those for reading, not those for reviewers. */
    boolean reading() {
        return reading;
    }

    void reading(boolean next) {
        reading = next;
    }

    /** @param memento the settings of the last session; null when there was none */
    void remember(IMemento memento) {
        if (memento != null) {
            reading = Boolean.TRUE.equals(memento.getBoolean(READING));
            Arrays.stream(Zoom.values()).filter(each -> each.name().equals(memento.getString(ZOOM))).findFirst()
                    .ifPresent(this::zoom);
        }
    }

    void save(IMemento memento) {
        memento.putString(ZOOM, zoom.name());
        memento.putBoolean(READING, reading);
    }
}
