/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.report.Report;

/** Highlights all mentions of the element at the caret. */
public final class ReportHighlights implements IDocumentHighlightService {

    @Override
    public List<? extends DocumentHighlight> getDocumentHighlights(Document document, XtextResource resource,
            DocumentHighlightParams parameters, CancelIndicator cancelled) {
        Optional<Report> report = Snapshot.report(resource);
        if (report.isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.of(report.get());
        return mentions.at(document.getOffSet(parameters.getPosition())).map(mentions::of).orElse(List.of()).stream()
                .map(mention -> new DocumentHighlight(Snapshot.range(document, mention.range()),
                        mention.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
    }
}
