/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.editor;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/**
 * Remembers which page of a report was in front last. A file of a project keeps this property over sessions and
 * renames; for other files it is known until the end of the session.
 */
final class LastPage {

    private static final QualifiedName FORM = new QualifiedName("org.spinescribe.ui", "form");
    private static final Map<URI, Boolean> OUTSIDE = new ConcurrentHashMap<>();

    private LastPage() {
    }

    /** Records the page in front. */
    static void remember(IEditorInput input, boolean form) {
        IFile file = ResourceUtil.getFile(input);
        if (file == null && input instanceof IURIEditorInput other) {
            OUTSIDE.put(other.getURI(), form);
        } else if (file != null && file.exists() && wasForm(file) != form) {
            try {
                file.setPersistentProperty(FORM, form ? "true" : null);
            } catch (CoreException e) {
                ILog.of(LastPage.class).warn("The report will open with its text.", e);
            }
        }
    }

    /** Returns whether the last page was the form. */
    static boolean wasForm(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        return file != null ? wasForm(file)
                : input instanceof IURIEditorInput other && OUTSIDE.getOrDefault(other.getURI(), false);
    }

    private static boolean wasForm(IFile file) {
        try {
            return file.exists() && file.getPersistentProperty(FORM) != null;
        } catch (CoreException e) {
            return false; // the file was deleted meanwhile
        }
    }
}
