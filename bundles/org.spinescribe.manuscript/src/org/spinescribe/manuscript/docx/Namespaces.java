/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import org.spinescribe.manuscript.output.Xml;

/** The namespaces of WordprocessingML, ready to be given to {@link Xml#start}. */
final class Namespaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private Namespaces() {
    }

    /** A root element with the namespaces that text and pictures need. */
    static Xml root(String name) {
        return new Xml().start(name, "xmlns:w", W, "xmlns:r", R, "xmlns:a", A, "xmlns:wp", WP, "xmlns:pic", PIC);
    }
}
