/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The formats that manuscripts are written in. */
public enum OutputFormat {
    docx {
        @Override
        public ManuscriptWriter writer() {
            return new DocxWriter();
        }
    },
    pdf {
        @Override
        public ManuscriptWriter writer() {
            return new PdfWriter();
        }
    };

    /** What writes this format; made only when it is wanted, since setting it up takes time. */
    public abstract ManuscriptWriter writer();

    /** The format of a name, whatever its case. */
    public static Optional<OutputFormat> find(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst();
    }

    /** All names, to choose from. */
    public static String names() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
