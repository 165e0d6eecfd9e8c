/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.ByteArrayOutputStream;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.SampleManuscript;

/** The tags for assistive technology, of a manuscript with all kinds of parts. */
class TagTreeTest {

    @Test
    void everyPartIsTagged() throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfWriter().write(SampleManuscript.complete(), pdf);
        ExpectedText.compare("pdf/tags.txt", TagTree.of(pdf.toByteArray()));
    }
}
