/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.spinescribe.ui.recovery.Unsaved;

/**
 * Writes a new name into several files. Stores the new texts of all files before it writes the first one: if the
 * program ends in between, the other files come back with the new name as unsaved text.
 */
final class RenameChange extends CompositeChange {

    RenameChange(String name) {
        super(name);
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
        List<URI> kept = new ArrayList<>();
        try {
            keep(kept);
            return super.perform(monitor);
        } finally {
            kept.forEach(Unsaved::forgetWhatIsSaved);
        }
    }

    /** @param kept receives each file as soon as its text is stored, because a later file may be unreadable */
    private void keep(List<URI> kept) throws CoreException {
        for (Change each : getChildren()) {
            if (each.isEnabled() && each instanceof TextFileChange change
                    && change.getFile().getLocationURI() != null) {
                URI file = change.getFile().getLocationURI();
                String text = change.getPreviewContent(new NullProgressMonitor());
                kept.add(file);
                Unsaved.keep(file, text);
            }
        }
    }
}
