/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.ArrayList;
import java.util.List;

import org.apache.fop.events.Event;
import org.apache.fop.events.EventFormatter;
import org.apache.fop.events.EventListener;
import org.apache.fop.events.model.EventSeverity;
import org.xml.sax.SAXException;

/** Collects the problems that the formatter reports. An unprintable character counts as an error. */
final class Events implements EventListener {

    private final List<String> errors = new ArrayList<>();

    @Override
    public void processEvent(Event event) {
        boolean lost = event.getEventID().endsWith("glyphNotAvailable") || event.getEventID().endsWith("imageNotFound")
                || event.getEventID().endsWith("imageError") || event.getEventID().endsWith("imageIOError")
                || event.getEventID().endsWith("imageWritingError");
        if (lost || event.getSeverity() == EventSeverity.ERROR || event.getSeverity() == EventSeverity.FATAL) {
            errors.add(EventFormatter.format(event));
        }
    }

    /** Throws the first reported problem, if any. */
    void check() throws SAXException {
        if (!errors.isEmpty()) {
            throw new SAXException(errors.getFirst());
        }
    }
}
