/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.html.HtmlWriter;

/**
 * Renders the present text of a report as a web page: {@code spinescribe.preview(report)}. Blocks of the page have
 * their offsets in the text as {@code data-offset}, in UTF-16 units.
 */
final class ReportPage implements ServerCommand {

    private final Reports reports;

    ReportPage(Reports reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "spinescribe.preview";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            new HtmlWriter().write(Composer.compose(report(call)), page);
            return Map.of("html", page.toString(StandardCharsets.UTF_8));
        } catch (CompositionProblem | IOException e) {
            throw new CommandRefused(e.getMessage());
        }
    }

    private Report report(CommandCall call) throws CommandRefused {
        Optional<String> edited = call.editedText();
        if (edited.isPresent() && !call.isInFile()) {
            return reports.read(edited.get());
        }
        Path file = call.file();
        try {
            return reports.read(file, edited.isPresent() ? edited.get() : Reports.text(file));
        } catch (UnreadableReport e) {
            throw new CommandRefused(Texts.of("unreadable", file, e.getMessage()));
        }
    }
}
