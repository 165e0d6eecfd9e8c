/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.spinescribe.ui.MarkdownControl;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/**
 * Explains words, and the reasons of the rules for the findings at the mouse. The Generic Editor asks in the
 * background.
 */
public final class ReportHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        List<String> parts = new ArrayList<>();
        explanation(viewer.getDocument(), region.getOffset()).ifPresent(parts::add);
        if (viewer instanceof ISourceViewer source) {
            parts.addAll(RuleReasons.at(source.getAnnotationModel(), region.getOffset()));
        }
        return parts.isEmpty() ? null : String.join("\n\n", parts);
    }

    private static Optional<String> explanation(IDocument document, int offset) {
        try {
            Position position = Positions.of(document, offset);
            return ReportRequest.await(ReportRequest.ask(document,
                    (server, report) -> server.hover(new HoverParams(report, position))))
                    .map(Hover::getContents).filter(contents -> contents.isRight())
                    .map(contents -> contents.getRight().getValue());
        } catch (BadLocationException e) {
            return Optional.empty(); // the document has become shorter since
        }
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return (String) getHoverInfo2(viewer, region);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return MarkdownControl.creator();
    }
}
