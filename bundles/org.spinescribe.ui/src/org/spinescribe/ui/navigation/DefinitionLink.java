/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/** A hyperlink from a name to its definition. The definition is looked up in the background. */
final class DefinitionLink {

    private DefinitionLink() {
    }

    static IHyperlink of(IDocument document, IRegion name) {
        return new OpeningLink(name, () -> open(document, name));
    }

    private static void open(IDocument document, IRegion name) {
        try {
            Position position = Positions.of(document, name.getOffset());
            Display display = Display.getCurrent();
            ReportRequest.ask(document, (server, report) -> server.definition(new DefinitionParams(report, position)))
                    .thenAccept(found -> {
                        Location target = found == null || found.getLeft().isEmpty() ? null : found.getLeft()
                                .getFirst();
                        display.asyncExec(() -> Opening.of(target, document, name));
                    });
        } catch (BadLocationException e) {
            ILog.of(DefinitionLink.class).error("The link is gone.", e);
        }
    }
}
