/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.links;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DocumentLink;
import org.spinescribe.language.ide.names.Mention;
import org.spinescribe.language.ide.names.Mention.Kind;
import org.spinescribe.language.ide.names.Mentions;
import org.spinescribe.language.ide.names.NameTarget;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;

/** The file names in a report, as links to the existing files. */
public final class ReportLinks {

    private ReportLinks() {
    }

    /** Returns all links of a report. */
    public static List<DocumentLink> of(Report report, TextLines lines) {
        Mentions mentions = Mentions.of(report);
        List<DocumentLink> links = new ArrayList<>();
        for (Mention mention : mentions.all()) {
            if (mention.kind() == Kind.FILE) {
                NameTarget.of(report, mentions, mention).ifPresent(target -> links.add(new DocumentLink(
                        lines.range(mention.range().offset(), mention.range().length()), address(target))));
            }
        }
        return links;
    }

    private static String address(NameTarget target) {
        return java.nio.file.Path.of(target.file().toFileString()).toUri().toString();
    }
}
