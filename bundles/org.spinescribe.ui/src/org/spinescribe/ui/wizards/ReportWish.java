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
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.skeleton.AuthorBlocks;
import org.spinescribe.language.ide.skeleton.Skeleton;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.ui.languages.Languages;

/**
 * The data of a new report.
 *
 * @param authorsFrom the report whose authors are copied
 */
record ReportWish(TargetFile target, String title, Optional<Journal> journal, String language,
        Optional<IFile> authorsFrom) {

    private static final String NO_WORKS = "% The works that the report cites, in BibTeX.\n";

    /** Creates the report, and an empty bibliography beside it if there is none. */
    IFile create(IProgressMonitor monitor) throws CoreException {
        IFile report = target.create(new Skeleton(title, journal, language.isEmpty() ? "en-GB" : language, authors())
                .text(),
                monitor);
        TargetFile bibliography = new TargetFile(target.folder(), "references.bib");
        if (!bibliography.exists()) {
            bibliography.create(NO_WORKS, monitor);
        }
        return report;
    }

    private Optional<String> authors() {
        return authorsFrom.map(IFile::getLocation).flatMap(file -> {
            try {
                return AuthorBlocks.of(Languages.reports().check(file.toPath(), Optional.empty()).report());
            } catch (UnreadableReport e) {
                return Optional.empty(); // without authors to copy
            }
        });
    }
}
