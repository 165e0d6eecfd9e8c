/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.spinescribe.manuscript.docx.CoAuthorCopyWriter;

/** Writes the Word copy for co-authors of each selected report, or of the edited one. */
public final class CoAuthorsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        List<Path> reports = ExportHandler.reports(event);
        if (ExportHandler.save(page, reports)) {
            new ExportJob(reports, List.of(() -> new CoAuthorCopyWriter(Optional.empty())), page).schedule();
        }
        return null;
    }
}
