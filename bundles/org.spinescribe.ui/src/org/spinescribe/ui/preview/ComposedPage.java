/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.html.HtmlWriter;

/**
 * The HTML page of a report.
 *
 * @param html null when there is a problem
 * @param problem the reason why there is no page; null when there is one
 */
record ComposedPage(String html, String problem) {

    static ComposedPage of(Report report) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(Composer.compose(report), page);
            return new ComposedPage(page.toString(StandardCharsets.UTF_8), null);
        } catch (CompositionProblem | IOException e) {
            return new ComposedPage(null, e.getMessage());
        }
    }
}
