/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.spinescribe.language.ide.skeleton.JournalCopy;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;

/**
 * The data of a new journal.
 *
 * @param like the journal whose demands the new one inherits
 */
record JournalWish(TargetFile target, String title, Optional<Journal> like) {

    IFile create(IProgressMonitor monitor) throws CoreException {
        String name = target.name().substring(0, target.name().length() - ".journal".length());
        Journal other = like.or(() -> BundledJournals.load("care-2013")).orElseThrow();
        return target.create(JournalCopy.following(other, name, title.isEmpty() ? name : title), monitor);
    }
}
