/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/**
 * The author and the time of a change.
 *
 * @param date in the form of the file, such as {@code 2026-11-28T10:15:00Z}; empty when the file has none
 */
public record Revision(String author, String date) {

    static Revision of(Element change) {
        String date = Elements.attribute(change, "date");
        // LibreOffice writes the year 0 for an unknown time
        return new Revision(Elements.attribute(change, "author"), date.matches("[12]\\d{3}-.*") ? date : "");
    }
}
